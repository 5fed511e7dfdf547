package org.newsroom.moderation.rules;

/**
 * Names the rule set that made a verdict.
 *
 * @param version the name that its editors gave it
 * @param digest SHA-256 over everything that can change a verdict, in hexadecimal
 */
public record RuleSetVersion(String version, String digest) {}
