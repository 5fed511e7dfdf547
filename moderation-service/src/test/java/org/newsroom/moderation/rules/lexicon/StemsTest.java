package org.newsroom.moderation.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

  private static final List<String> WORDS =
      List.of("fuck", "wanker", "motherfucker", "wankerish", "fuckwit", "duck", "fucking", "fu");
  private static final List<Integer> INNOCENT = List.of(6);
  private static final Stems STEMS = stems();

  @ParameterizedTest
  @CsvSource({
    "fuck, true, true, true",
    "wanker, true, true, false",
    "motherfucker, false, true, false",
    "wankerish, false, true, false",
    "fuckwit, false, true, true",
    "duck, false, false, false",
    "fu, false, false, false"
  })
  void tellsStemsAndTheWordsThatHaveThem(
      String word, boolean stem, boolean in, boolean shortAtBegin) {
    int number = WORDS.indexOf(word);

    assertThat(STEMS.isStem(number)).isEqualTo(stem);
    assertThat(STEMS.isIn(number)).isEqualTo(in);
    assertThat(STEMS.isShortAtBeginOf(number)).isEqualTo(shortAtBegin);
  }

  @Test
  void innocentWordsAreNotLookedAt() {
    assertThat(STEMS.isIn(WORDS.indexOf("fucking"))).isFalse();
    assertThat(STEMS.isShortAtBeginOf(WORDS.indexOf("fucking"))).isFalse();
  }

  @Test
  void theTrieHasTheStemsAlone() {
    assertThat(STEMS.trie().find("fuck", 0, 4)).isZero();
    assertThat(STEMS.trie().find("fuckwit", 0, 7)).isEqualTo(Trie.NONE);
  }

  private static Stems stems() {
    BitSet stems = new BitSet();
    stems.set(0, 2);
    List<int[]> rules =
        WORDS.stream()
            .map(word -> INNOCENT.contains(WORDS.indexOf(word)) ? new int[0] : new int[] {0})
            .toList();
    return Stems.of(WORDS, stems, new WordRules(List.of(), rules));
  }
}
