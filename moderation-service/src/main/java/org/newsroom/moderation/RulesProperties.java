package org.newsroom.moderation;

import org.newsroom.moderation.rules.engine.UncoveredLanguage;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the rules are applied.
 *
 * @param uncoveredLanguage what becomes of a comment in a language that has no rules
 */
@Validated
@ConfigurationProperties("newsroom.rules")
record RulesProperties(@DefaultValue("HOLD") UncoveredLanguage uncoveredLanguage) {}
