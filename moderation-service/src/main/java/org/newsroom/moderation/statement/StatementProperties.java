package org.newsroom.moderation.statement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of statements of reasons.
 *
 * @param appealMonths for how many months authors may appeal, as they are told; the law asks for
 *     six at least
 */
@Validated
@ConfigurationProperties("newsroom.statements")
record StatementProperties(@DefaultValue("6") @Min(6) @Max(120) int appealMonths) {}
