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
    WordSet set = WordSet.EMPTY.with(word);

    assertThat(set.has(word)).isTrue();
    assertThat(set.has(word - 1)).isFalse();
    assertThat(set.has(word + 1)).isFalse();
    assertThat(set.has(word + 64)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 200})
  void knowsItsWordsHoweverManyTheyAre(int many) {
    WordSet set = WordSet.EMPTY;
    for (int i = many - 1; i >= 0; i--) {
      set = set.with(3 * i);
    }

    assertThat(words(set)).isEqualTo(IntStream.range(0, many).mapToObj(i -> 3 * i).toList());
    assertThat(IntStream.rangeClosed(-1, 3 * many).filter(set::has).boxed().toList())
        .isEqualTo(words(set));
    assertThat(words(set.union(WordSet.EMPTY.with(1)))).hasSize(many + 1).contains(1);
  }

  @Test
  void noSetHasTheWordThatIsNone() {
    assertThat(WordSet.EMPTY.has(Trie.NONE)).isFalse();
    assertThat(WordSet.EMPTY.with(63).has(Trie.NONE)).isFalse();
  }

  @Test
  void neverChanges() {
    WordSet one = WordSet.EMPTY.with(1);
    WordSet other = one.with(2);

    assertThat(words(one)).containsExactly(1);
    assertThat(words(other)).containsExactly(1, 2);
    assertThat(words(one.union(WordSet.EMPTY.with(3)))).containsExactly(1, 3);
    assertThat(words(one)).containsExactly(1);
    assertThat(words(WordSet.EMPTY)).isEmpty();
  }

  @Test
  void unionHasTheWordsOfBothWhicheverIsLarger() {
    WordSet small = WordSet.EMPTY.with(3).with(5);
    WordSet large = WordSet.EMPTY.with(5).with(700);

    assertThat(words(small.union(large))).containsExactly(3, 5, 700);
    assertThat(words(large.union(small))).containsExactly(3, 5, 700);
    assertThat(words(WordSet.EMPTY.union(small))).containsExactly(3, 5);
  }

  @Test
  void doesNotFollowTheBitsThatItWasMadeOf() {
    BitSet bits = new BitSet();
    bits.set(4);
    WordSet set = WordSet.of(bits);

    bits.set(5);

    assertThat(words(set)).containsExactly(4);
  }

  private static List<Integer> words(WordSet set) {
    List<Integer> words = new ArrayList<>();
    set.forEach(words::add);
    return words;
  }
}
