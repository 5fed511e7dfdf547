package org.newsroom.moderation.ruling.store;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Handling;

/**
 * The words under which one index finds what waits, beside rules and categories: none of them
 * contains a colon, and each of these does.
 */
public final class Tags {

  /** Only editors with the role SENIOR are dealt it. */
  static final String SENIOR = "desk:SENIOR";

  private Tags() {}

  /** The primary subtag of the comment's locale. */
  public static String language(String locale) {
    return "language:" + locale.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** The section of the article. */
  public static String section(String section) {
    return "section:" + section;
  }

  /** The author's key. */
  public static String author(String key) {
    return "author:" + key;
  }

  /** Comments of which the texts say the same. */
  public static String like(long fingerprint) {
    return "like:" + Long.toHexString(fingerprint);
  }

  static Stream<String> of(Case waiting) {
    Handling.Escalation escalation = waiting.aftermath().handling().escalation();
    boolean senior = escalation != null && escalation.to() == Handling.Desk.SENIOR;
    return Stream.of(
            Stream.of(language(waiting.comment().locale())),
            Stream.of(waiting.origin().fingerprint()).filter(bits -> bits != 0).map(Tags::like),
            optional(waiting.origin().section()).map(Tags::section),
            optional(waiting.origin().authorKey()).map(Tags::author),
            senior ? Stream.of(SENIOR) : Stream.<String>empty())
        .flatMap(tags -> tags);
  }

  private static Stream<String> optional(@Nullable String value) {
    return Stream.ofNullable(value);
  }
}
