package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.definition.Rule;

/** A word or phrase of a rule, found in a text; whether the rule applies there is not said. */
public record RuleMatch(Rule rule, Hit hit) {}
