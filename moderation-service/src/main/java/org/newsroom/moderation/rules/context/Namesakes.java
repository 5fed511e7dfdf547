package org.newsroom.moderation.rules.context;

import java.util.List;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Skeleton;

/** Tells whether somebody signs as a person whom an article names. */
public final class Namesakes {

  private static final int SHORTEST_ALONE = 3;

  private Namesakes() {}

  /**
   * Whether the name is that of a person whom the article names: by what the person goes by, alone
   * or with first names or initials and nothing else, in any spelling, script or look.
   */
  public static boolean isOne(
      String name, ArticleContext article, Surroundings surroundings, Trie vocabulary) {
    List<List<String>> people = People.named(article, surroundings, vocabulary);
    List<String> words = people.isEmpty() ? List.of() : People.words(name);
    return !words.isEmpty()
        && people.stream().anyMatch(person -> bears(words, person) || looksLike(name, person));
  }

  private static boolean bears(List<String> words, List<String> person) {
    People whole = People.called(List.of(person));
    People each = People.called(person.stream().map(List::of).toList());
    return words.stream().anyMatch(whole::isMentioned)
        && words.stream()
            .allMatch(
                word -> isInitial(word) || whole.isMentioned(word) || isOne(word, person, each));
  }

  private static boolean isOne(String word, List<String> person, People each) {
    return person.contains(word) || each.isMentioned(word);
  }

  /** A last name of two letters alone is as often another word. */
  private static boolean isLong(String last) {
    return last.length() >= SHORTEST_ALONE;
  }

  private static boolean isInitial(String word) {
    return word.codePointCount(0, word.length()) == 1;
  }

  /** Whether the name is the last one or all of them, in letters that only look like its own. */
  private static boolean looksLike(String name, List<String> person) {
    Skeleton whole = Skeleton.of(String.join(" ", person));
    Skeleton last = Skeleton.of(person.get(person.size() - 1));
    Skeleton signed = Skeleton.of(name);
    boolean telling = signed.small().size() > 1 || isLong(person.get(person.size() - 1));
    return telling && signed.indexOf(last) >= 0 && signed.isOf(whole);
  }
}
