package org.newsroom.moderation.rules.language;

/**
 * The language of a text.
 *
 * @param tag its ISO 639-1 code, or {@code und} where nothing tells
 * @param alphabet that most of its letters are of
 * @param certain whether the text itself tells it; else it is the likeliest of several
 */
public record TextLanguage(String tag, Alphabet alphabet, boolean certain) {

  private static final String UNDETERMINED = "und";

  /** The language of a text that tells none, such as a number. */
  public static final TextLanguage UNKNOWN = new TextLanguage(UNDETERMINED, Alphabet.OTHER, false);

  /** Whether nothing tells the language. */
  public boolean isUnknown() {
    return tag.equals(UNDETERMINED);
  }

  /** Whether a language that is written in the same letters as the text is another one. */
  public boolean isOtherThan(String language) {
    return alphabet != Alphabet.OTHER
        && !tag.equals(language)
        && alphabet == Alphabet.ofLanguage(language);
  }
}
