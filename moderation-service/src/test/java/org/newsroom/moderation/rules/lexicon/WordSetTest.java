package org.newsroom.moderation.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSetTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 127, 128, 10_000})
  void hasWhatIsPutInAndNothingBesideIt(int word) {
    WordSet set = set(word);

    assertThat(set.has(word)).isTrue();
    assertThat(set.has(word - 1)).isFalse();
    assertThat(set.has(word + 1)).isFalse();
    assertThat(set.has(word + 64)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 200})
  void knowsItsWordsHoweverManyTheyAre(int many) {
    WordSet set = set(IntStream.range(0, many).map(i -> 3 * i).toArray());

    assertThat(words(set)).isEqualTo(IntStream.range(0, many).mapToObj(i -> 3 * i).toList());
    assertThat(IntStream.rangeClosed(-1, 3 * many).filter(set::has).boxed().toList())
        .isEqualTo(words(set));
  }

  @Test
  void knowsItsWordsWhereTheyStandCloseTogetherFarFromTheFirst() {
    int[] words = IntStream.range(10_001, 10_300).toArray();
    WordSet set = set(words);

    assertThat(words(set)).isEqualTo(IntStream.of(words).boxed().toList());
    assertThat(IntStream.rangeClosed(-1, 11_000).filter(set::has).toArray()).isEqualTo(words);
    assertThat(words(set.union(set(3)))).hasSize(words.length + 1).startsWith(3, 10_001);
  }

  @Test
  void noSetHasTheWordThatIsNone() {
    assertThat(WordSet.EMPTY.has(Trie.NONE)).isFalse();
    assertThat(set(63).has(Trie.NONE)).isFalse();
  }

  @Test
  void unionHasTheWordsOfBothWhicheverIsLargerAndChangesNeither() {
    WordSet small = set(3, 5);
    WordSet large = set(5, 700);

    assertThat(words(small.union(large))).containsExactly(3, 5, 700);
    assertThat(words(large.union(small))).containsExactly(3, 5, 700);
    assertThat(words(WordSet.EMPTY.union(small))).containsExactly(3, 5);
    assertThat(words(small)).containsExactly(3, 5);
    assertThat(words(WordSet.EMPTY)).isEmpty();
  }

  @Test
  void doesNotFollowTheBitsThatItWasMadeOf() {
    BitSet bits = new BitSet();
    bits.set(4);
    WordSet set = WordSet.of(bits);

    bits.set(5);

    assertThat(words(set)).containsExactly(4);
  }

  private static WordSet set(int... words) {
    BitSet bits = new BitSet();
    IntStream.of(words).forEach(bits::set);
    return WordSet.of(bits);
  }

  private static List<Integer> words(WordSet set) {
    List<Integer> words = new ArrayList<>();
    set.forEach(words::add);
    return words;
  }
}
