package org.newsroom.moderation.rules.definition;

import java.util.List;
import java.util.Map;

/** One file of rules: those of one language and category, and the word lists that they share. */
public record Pack(
    String name,
    String language,
    List<String> prefixes,
    List<String> innocent,
    List<String> innocentPhrases,
    Map<String, List<String>> lists,
    List<Rule> rules,
    Rule.Place place) {}
