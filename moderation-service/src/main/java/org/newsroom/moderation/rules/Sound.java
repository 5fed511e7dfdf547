package org.newsroom.moderation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.newsroom.moderation.rules.text.FoldedText;

/** A spelling that sounds like other letters. */
record Sound(String spelling, String letters) {

  private static final List<Sound> ALL =
      List.of(
          new Sound("y", "i"),
          new Sound("z", "s"),
          new Sound("v", "u"),
          new Sound("q", "ck"),
          new Sound("x", "ck"),
          new Sound("x", "cks"),
          new Sound("k", "c"),
          new Sound("k", "ck"),
          new Sound("c", "ck"),
          new Sound("oo", "u"),
          new Sound("ph", "f"));

  private static final List<List<Sound>> BY_FIRST =
      Stream.iterate((char) 0, c -> (char) (c + 1)).limit(0x80).map(Sound::beginningWith).toList();

  /** What only sounds so where a word ends. */
  private static final Sound ENDING = new Sound("a", "er");

  static List<Sound> startingWith(char first) {
    return first < BY_FIRST.size() ? BY_FIRST.get(first) : List.of();
  }

  static Sound ending() {
    return ENDING;
  }

  private static List<Sound> beginningWith(char first) {
    return ALL.stream().filter(sound -> sound.spelling.charAt(0) == first).toList();
  }

  /** Whether a word may begin so. */
  boolean mayBegin() {
    return spelling.equals("ph") || spelling.equals("k") && letters.equals("c");
  }

  boolean standsAt(FoldedText text, int at, int limit) {
    boolean fits = at + spelling.length() <= limit;
    return fits && (spelling.length() == 1 || text.charAt(at + 1) == spelling.charAt(1));
  }

  char last() {
    return letters.charAt(letters.length() - 1);
  }
}
