package org.newsroom.moderation.rules.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The short notation of packs for the forms of a word: {@code idiot[s|ic]} is idiot, idiots and
 * idiotic; {@code {b|p}astard} needs one of the two; {@code dog~noun} takes the endings that the
 * pack lists under that name.
 */
public final class Spellings {

  private static final int MOST = 5_000;

  private Spellings() {}

  /**
   * All words that the notation stands for.
   *
   * @throws IllegalArgumentException saying why, if the notation makes no sense
   */
  public static List<String> expand(String notation, Map<String, List<String>> endings) {
    int tilde = notation.indexOf('~');
    if (tilde < 0) {
      return forms(notation);
    }
    List<String> named = endings.get(notation.substring(tilde + 1));
    if (named == null) {
      throw new IllegalArgumentException("no endings are listed for '" + notation + "'");
    }
    List<String> words = new ArrayList<>();
    for (String stem : forms(notation.substring(0, tilde))) {
      named.forEach(ending -> words.add(stem + (ending.equals("-") ? "" : ending)));
    }
    return words;
  }

  private static List<String> forms(String notation) {
    List<String> words = List.of("");
    int at = 0;
    while (at < notation.length()) {
      char c = notation.charAt(at);
      if (c == '[' || c == '{') {
        int close = close(notation, at);
        words = each(words, options(notation, at, close));
        at = close + 1;
      } else {
        int next = nextGroup(notation, at);
        words = each(words, List.of(notation.substring(at, next)));
        at = next;
      }
    }
    return words;
  }

  private static int close(String notation, int open) {
    char c = notation.charAt(open);
    int close = notation.indexOf(c == '[' ? ']' : '}', open);
    if (close < 0) {
      throw new IllegalArgumentException("'" + c + "' is not closed in '" + notation + "'");
    }
    return close;
  }

  /** The alternatives of a group; one in square brackets may be left out, which comes first. */
  private static List<String> options(String notation, int open, int close) {
    List<String> options =
        new ArrayList<>(List.of(notation.substring(open + 1, close).split("\\|", -1)));
    if (notation.charAt(open) == '[') {
      options.add(0, "");
    }
    return options;
  }

  private static int nextGroup(String notation, int from) {
    for (int at = from; at < notation.length(); at++) {
      if (notation.charAt(at) == '[' || notation.charAt(at) == '{') {
        return at;
      }
    }
    return notation.length();
  }

  private static List<String> each(List<String> stems, List<String> options) {
    List<String> words = new ArrayList<>(stems.size() * options.size());
    for (String stem : stems) {
      options.forEach(option -> words.add(stem + option));
    }
    if (words.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " forms of one word");
    }
    return words;
  }
}
