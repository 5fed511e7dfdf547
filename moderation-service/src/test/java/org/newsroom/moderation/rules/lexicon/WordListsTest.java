package org.newsroom.moderation.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.rules.definition.ListName;

class WordListsTest {

  private static final WordLists LISTS =
      new WordLists(Map.of("other-deed", bits(1, 2), "smell", bits(3)));

  @Test
  void hasTheWordsOfAListByItsName() {
    assertThat(LISTS.get(ListName.OTHER_DEED).has(1)).isTrue();
    assertThat(LISTS.get(ListName.OTHER_DEED).has(3)).isFalse();
    assertThat(LISTS.named("smell").has(3)).isTrue();
    assertThat(LISTS.names()).containsExactlyInAnyOrder("other-deed", "smell");
  }

  @Test
  void aListThatNoPackHasIsEmpty() {
    assertThat(ListName.values())
        .allSatisfy(name -> assertThat(WordLists.NONE.get(name)).isSameAs(WordSet.EMPTY));
    assertThat(LISTS.named("height")).isSameAs(WordSet.EMPTY);
    assertThat(LISTS.get(ListName.YOU)).isSameAs(WordSet.EMPTY);
  }

  static BitSet bits(int... words) {
    return IntStream.of(words).collect(BitSet::new, BitSet::set, BitSet::or);
  }
}
