package org.newsroom.moderation.rules.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * Tells the language of a text by its words and its letters, after what is known of its reader and
 * its page. A text of words that the rules know is English without further ado, which most are.
 */
public final class Identification {

  /** From this share of known words on a text is English. */
  private static final double KNOWN = 0.6;

  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_LETTERS = 12;

  /**
   * A language is certain if it is likelier than the covered one by this factor, as a logarithm.
   */
  private static final int CERTAIN = 10 * NgramTable.UNITS;

  private static final int BY_LOCALE = 6 * NgramTable.UNITS;
  private static final int BY_PAGE = 3 * NgramTable.UNITS;

  private static final Map<Alphabet, String> COVERED =
      Map.of(Alphabet.LATIN, "en", Alphabet.CYRILLIC, "ru", Alphabet.ARABIC, "ar");

  private final LanguageModel model;

  public Identification(LanguageModel model) {
    this.model = model;
  }

  /**
   * The language of a text.
   *
   * @param locale of the reader, as a BCP 47 tag, or an empty text
   * @param page the languages of the page, as BCP 47 tags
   */
  public TextLanguage of(FoldedText text, Tokens tokens, String locale, List<String> page) {
    if (isEnglish(text, tokens, language(locale))) {
      return new TextLanguage("en", Alphabet.LATIN, true);
    }
    Letters letters = new Letters(text.source());
    Alphabet alphabet = letters.alphabet();
    if (alphabet == Alphabet.OTHER) {
      String other = letters.otherLanguage();
      return other.isEmpty() ? TextLanguage.UNKNOWN : new TextLanguage(other, alphabet, true);
    }
    return likeliest(letters, alphabet, locale, page);
  }

  private static boolean isEnglish(FoldedText text, Tokens tokens, String locale) {
    boolean fewAreEnough = locale.isEmpty() || locale.equals("en");
    return tokens.size() >= (fewAreEnough ? 1 : FEWEST_WORDS)
        && isEnglish(text, tokens, 0, tokens.size());
  }

  /** Whether most words of a stretch of a text are Latin ones that the rules know. */
  private static boolean isEnglish(FoldedText text, Tokens tokens, int from, int to) {
    int known = 0;
    for (int word = from; word < to; word++) {
      boolean latin = Chars.isLatin(text.charAt(tokens.begin(word)));
      known += latin && tokens.known(word) != Trie.NONE ? 1 : 0;
    }
    return known >= KNOWN * (to - from);
  }

  /** Whether a sentence, from its first word to its end, is long enough to be English. */
  public static boolean isEnglishSentence(FoldedText text, Tokens tokens, int from, int to) {
    return to - from >= FEWEST_WORDS && isEnglish(text, tokens, from, to);
  }

  private TextLanguage likeliest(
      Letters letters, Alphabet alphabet, String locale, List<String> page) {
    NgramTable table = model.table(alphabet);
    int[] costs = letters.costs(alphabet, table);
    favour(table, costs, language(locale), BY_LOCALE);
    page.forEach(tag -> favour(table, costs, language(tag), BY_PAGE));
    int best = 0;
    for (int language = 1; language < costs.length; language++) {
      best = costs[language] < costs[best] ? language : best;
    }
    int covered = table.languages().indexOf(COVERED.get(alphabet));
    boolean certain =
        letters.count(alphabet) >= FEWEST_LETTERS && costs[covered] - costs[best] >= CERTAIN
            || best == covered;
    return new TextLanguage(table.languages().get(best), alphabet, certain);
  }

  private static void favour(NgramTable table, int[] costs, String language, int by) {
    int place = table.languages().indexOf(language);
    if (place >= 0) {
      costs[place] -= by;
    }
  }

  /**
   * The language of a BCP 47 tag; Norwegian is Bokmål, and what Hebrew once was called is Hebrew.
   */
  public static String language(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    String language = tag.substring(0, end).toLowerCase(Locale.ROOT);
    return switch (language) {
      case "no", "nn" -> "nb";
      case "iw" -> "he";
      case "fil" -> "tl";
      case "in" -> "id";
      default -> language;
    };
  }
}
