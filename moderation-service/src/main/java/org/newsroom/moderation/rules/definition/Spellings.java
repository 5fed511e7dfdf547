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
    if (tilde >= 0) {
      List<String> forms = endings.get(notation.substring(tilde + 1));
      if (forms == null) {
        throw new IllegalArgumentException("no endings are listed for '" + notation + "'");
      }
      List<String> words = new ArrayList<>();
      for (String stem : expand(notation.substring(0, tilde), endings)) {
        forms.forEach(form -> words.add(stem + (form.equals("-") ? "" : form)));
      }
      return words;
    }
    List<String> words = new ArrayList<>(List.of(""));
    int at = 0;
    while (at < notation.length()) {
      char c = notation.charAt(at);
      if (c != '[' && c != '{') {
        int next = nextGroup(notation, at);
        words = each(words, List.of(notation.substring(at, next)));
        at = next;
      } else {
        int close = notation.indexOf(c == '[' ? ']' : '}', at);
        if (close < 0) {
          throw new IllegalArgumentException("'" + c + "' is not closed in '" + notation + "'");
        }
        List<String> options =
            new ArrayList<>(List.of(notation.substring(at + 1, close).split("\\|", -1)));
        if (c == '[') {
          options.add(0, "");
        }
        words = each(words, options);
        at = close + 1;
      }
    }
    return words;
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
