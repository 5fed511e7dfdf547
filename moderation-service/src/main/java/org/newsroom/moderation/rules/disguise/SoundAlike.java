package org.newsroom.moderation.rules.disguise;

import java.util.List;
import java.util.stream.Stream;
import org.newsroom.moderation.rules.text.FoldedText;

/** A spelling that sounds like other letters. */
record SoundAlike(String spelling, String letters) {

  private static final List<SoundAlike> ALL =
      List.of(
          new SoundAlike("y", "i"),
          new SoundAlike("z", "s"),
          new SoundAlike("v", "u"),
          new SoundAlike("q", "ck"),
          new SoundAlike("x", "ck"),
          new SoundAlike("x", "cks"),
          new SoundAlike("k", "c"),
          new SoundAlike("k", "ck"),
          new SoundAlike("c", "ck"),
          new SoundAlike("oo", "u"),
          new SoundAlike("ph", "f"));

  private static final List<List<SoundAlike>> BY_FIRST =
      Stream.iterate((char) 0, c -> (char) (c + 1))
          .limit(0x80)
          .map(SoundAlike::beginningWith)
          .toList();

  /** The spellings that sound so only where a word ends. */
  private static final SoundAlike ENDING = new SoundAlike("a", "er");

  static List<SoundAlike> startingWith(char first) {
    return first < BY_FIRST.size() ? BY_FIRST.get(first) : List.of();
  }

  static SoundAlike ending() {
    return ENDING;
  }

  private static List<SoundAlike> beginningWith(char first) {
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
