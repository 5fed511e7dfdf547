package org.newsroom.moderation.rules.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The look of a short text such as a name: two that look alike have a skeleton in common, whatever
 * letters they are written in (the confusables of Unicode, UTS #39, and digits for letters). Small
 * letters and capitals look alike in different ways, so that a text has a skeleton of each.
 *
 * @param small the words of the text as they look in small letters
 * @param capital the words of the text as they look in capitals
 */
public record Skeleton(List<String> small, List<String> capital) {

  private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
  private static final String DIGITS = "0134578";
  private static final String LETTERS = "oleastb";

  public Skeleton {
    small = List.copyOf(small);
    capital = List.copyOf(capital);
  }

  /** The look of a text, which is linear in its length to find. */
  public static Skeleton of(String text) {
    List<String> words = Chars.words(spelled(FoldedText.of(text).text()), '\'');
    return new Skeleton(
        words.stream().map(Skeleton::look).toList(),
        words.stream().map(word -> look(UCharacter.toUpperCase(Locale.ROOT, word))).toList());
  }

  /** Digits within a word stand for letters; those behind it only number it. */
  private static String spelled(String folded) {
    StringBuilder spelled = new StringBuilder(folded.replace('@', 'a').replace('$', 's'));
    for (int at = 0; at < spelled.length(); at++) {
      int digit = DIGITS.indexOf(spelled.charAt(at));
      if (digit >= 0 && isBeforeLetter(spelled, at + 1)) {
        spelled.setCharAt(at, LETTERS.charAt(digit));
      } else if (Chars.isDigit(spelled.charAt(at))) {
        spelled.setCharAt(at, ' ');
      }
    }
    return spelled.toString();
  }

  private static boolean isBeforeLetter(CharSequence text, int at) {
    int next = at;
    while (next < text.length() && Chars.isDigit(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Chars.isLetter(text.charAt(next));
  }

  /** One and small L and capital I look alike, and a capital is as good as a small letter. */
  private static String look(String word) {
    String look = UCharacter.toLowerCase(Locale.ROOT, CHECKER.getSkeleton(word));
    return look.replace('i', 'l').replace('1', 'l').replace('|', 'l');
  }

  /** Whether this has no letters. */
  public boolean isEmpty() {
    return small.isEmpty();
  }

  /** Whether both look the same, however they are cut into words. */
  public boolean isSameAs(Skeleton other) {
    return String.join("", small).equals(String.join("", other.small))
        || String.join("", capital).equals(String.join("", other.capital));
  }

  /** The place of the first word of the other among the words of this, or -1. */
  public int indexOf(Skeleton other) {
    return Stream.of(place(small, other.small), place(capital, other.capital))
        .filter(place -> place >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static int place(List<String> words, List<String> sought) {
    for (int at = 0; at + sought.size() <= words.size(); at++) {
      if (!sought.isEmpty() && words.subList(at, at + sought.size()).equals(sought)) {
        return at;
      }
    }
    return -1;
  }

  /** The same without so many words from that place on. */
  public Skeleton without(int from, int words) {
    return new Skeleton(without(small, from, words), without(capital, from, words));
  }

  private static List<String> without(List<String> all, int from, int words) {
    List<String> rest = new ArrayList<>(all);
    rest.subList(from, from + words).clear();
    return rest;
  }

  /** Whether each word of this looks like one of the other, or is a letter alone. */
  public boolean isOf(Skeleton other) {
    return areOf(small, Set.copyOf(other.small)) || areOf(capital, Set.copyOf(other.capital));
  }

  private static boolean areOf(List<String> words, Set<String> others) {
    return words.stream().allMatch(word -> word.length() == 1 || others.contains(word))
        && words.stream().anyMatch(others::contains);
  }
}
