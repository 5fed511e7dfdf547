package org.newsroom.moderation.rules.engine;

import java.util.List;

/**
 * What a website wants of the rules.
 *
 * @param uncovered what becomes of comments in a language without rules
 * @param reservedNames the names with which nobody signs unless the website vouches for the author;
 *     one with a hyphen before it is harmless, although a reserved one is in it
 * @param languages of the website, as BCP 47 tags; they make one language of a text likelier
 */
public record Site(
    UncoveredLanguage uncovered, List<String> reservedNames, List<String> languages) {

  /** A website that publishes what is in a language without rules, and reserves no name. */
  public static final Site ANY = new Site(UncoveredLanguage.PASS, List.of(), List.of());

  public Site {
    reservedNames = List.copyOf(reservedNames);
    languages = List.copyOf(languages);
  }
}
