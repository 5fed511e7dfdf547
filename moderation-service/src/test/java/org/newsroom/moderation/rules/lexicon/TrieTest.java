package org.newsroom.moderation.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrieTest {

  /** The letters a, Á and ℁ share their low bits, as do many letters of different scripts. */
  private static final List<String> WORDS =
      List.of("a", "an", "ant", "anthem", "bee", "be", "xa", "xÁ", "x℁z", "סוס", "𝒳", "not-one");

  private static final Trie TRIE = trie(WORDS);

  @Test
  void findsEveryWordAndNothingElse() {
    assertThat(WORDS)
        .allSatisfy(
            word -> assertThat(TRIE.find(word, 0, word.length())).isEqualTo(WORDS.indexOf(word)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "b", "ante", "anthems", "xb", "x℁", "x℁zz", "z", "￿", "סו"})
  void knowsNoOthers(String word) {
    assertThat(TRIE.find(word, 0, word.length())).isEqualTo(Trie.NONE);
  }

  @Test
  void findsAWordInsideAText() {
    assertThat(TRIE.find("a queen bee?", 8, 11)).isEqualTo(WORDS.indexOf("bee"));
    assertThat(TRIE.find("a queen bee?", 8, 10)).isEqualTo(WORDS.indexOf("be"));
  }

  @Test
  void theFirstValueOfAWordStays() {
    TrieBuilder builder = new TrieBuilder();
    builder.add("a", 7);
    builder.add("a", 8);

    assertThat(builder.build().find("a", 0, 1)).isEqualTo(7);
  }

  @Test
  void anEmptyTrieHasNothing() {
    Trie empty = trie(List.of());

    assertThat(empty.find("a", 0, 1)).isEqualTo(Trie.NONE);
    assertThat(empty.firstChild(Trie.ROOT)).isEqualTo(Trie.NONE);
    assertThat(empty.nextWord(Trie.ROOT, "abc", 0, 3)).isEqualTo(Trie.NONE);
  }

  @Test
  void walksOnFromAnyNode() {
    int an = TRIE.walk(Trie.ROOT, "an", 0, 2);

    assertThat(TRIE.value(an)).isEqualTo(WORDS.indexOf("an"));
    assertThat(TRIE.depth(an)).isEqualTo(2);
    assertThat(TRIE.letter(an)).isEqualTo('n');
    assertThat(TRIE.walk(an, "them", 0, 0)).isEqualTo(an);
    assertThat(TRIE.find(an, "them", 0, 4)).isEqualTo(WORDS.indexOf("anthem"));
    assertThat(TRIE.find(an, "them", 0, 3)).isEqualTo(Trie.NONE);
    assertThat(TRIE.walk(an, "x", 0, 1)).isEqualTo(Trie.NONE);
    assertThat(TRIE.walk(Trie.NONE, "a", 0, 1)).isEqualTo(Trie.NONE);
    assertThat(TRIE.find(Trie.NONE, "a", 0, 1)).isEqualTo(Trie.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "the anthems, 4, 11, a an ant anthem",
    "the anthems, 4, 9, a an ant",
    "the anthems, 4, 4, ''",
    "the anthems, 5, 11, ''",
    "bees, 0, 4, be bee",
    "so not-one, 3, 10, not-one"
  })
  void findsAllWordsThatBeginAtAPlace(String text, int from, int to, String words) {
    List<String> found = new ArrayList<>();
    int node = TRIE.nextWord(Trie.ROOT, text, from, to);
    while (node != Trie.NONE) {
      assertThat(text.substring(from, from + TRIE.depth(node)))
          .isEqualTo(WORDS.get(TRIE.value(node)));
      found.add(WORDS.get(TRIE.value(node)));
      node = TRIE.nextWord(node, text, from, to);
    }

    assertThat(String.join(" ", found)).isEqualTo(words);
  }

  @Test
  void siblingsAreAllLettersThatMayFollow() {
    int x = TRIE.child(Trie.ROOT, 'x');
    TreeSet<Character> letters = new TreeSet<>();
    for (int child = TRIE.firstChild(x); child != Trie.NONE; child = TRIE.sibling(child)) {
      letters.add(TRIE.letter(child));
      assertThat(TRIE.child(x, TRIE.letter(child))).isEqualTo(child);
    }

    assertThat(letters).containsExactly('a', 'Á', '℁');
    assertThat(TRIE.firstChild(TRIE.walk(Trie.ROOT, "anthem", 0, 6))).isEqualTo(Trie.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "an, 0, '', true",
    "ant, 0, '', true",
    "anth, 1, em, false",
    "anth, 2, em, true",
    "anth, 2, e, false",
    "anth, 9, ema, true",
    "b, 1, e, true",
    "b, 1, a, false"
  })
  void tellsWhetherSoManyOfTheseLettersMayEndAWord(
      String begin, int most, String letters, boolean may) {
    int bits = letters.chars().reduce(0, (sum, letter) -> sum | 1 << letter);

    assertThat(TRIE.mayEnd(TRIE.walk(Trie.ROOT, begin, 0, begin.length()), most, bits))
        .isEqualTo(may);
  }

  static Trie trie(List<String> words) {
    TrieBuilder builder = new TrieBuilder();
    for (int number = 0; number < words.size(); number++) {
      builder.add(words.get(number), number);
    }
    return builder.build();
  }
}
