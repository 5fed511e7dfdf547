package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.lexicon.SmallLexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon.Kind;
import org.newsroom.moderation.rules.lexicon.Trie;

class SpellableTest {

  private static final Trie TRIE =
      SmallLexicon.of(Map.of(Kind.MILD, "noodle poodle pood")).vocabulary();

  private final Spellable spellable = new Spellable(TRIE);

  @ParameterizedTest
  @CsvSource({
    "'',nodle,true",
    "'',pod,true",
    "'',podle,true",
    "'',node,false",
    "'',dle,false",
    "'',xyz,false",
    "n,odle,true",
    "n,ole,false",
    "pood,x,true",
    "poodl,e,true",
    "poodl,x,false"
  })
  void tellsWhetherLettersSpellAWord(String begin, String letters, boolean word) {
    assertThat(spellable.leadsToWord(node(begin), bits(letters))).isEqualTo(word);
    assertThat(spellable.leadsToWord(node(begin), bits(letters))).isEqualTo(word);
  }

  @Test
  void forgetsWhatItKnewOfOtherLetters() {
    assertThat(spellable.leadsToWord(Trie.ROOT, bits("xyz"))).isFalse();
    assertThat(spellable.leadsToWord(Trie.ROOT, bits("pod"))).isTrue();
    assertThat(spellable.leadsToWord(Trie.ROOT, bits("xyz"))).isFalse();
  }

  @Test
  void neverDeniesAWordWhereItWouldHaveToLookTooLong() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      words.append(Integer.toString(1_000 + i, 2).replace('0', 'a').replace('1', 'b')).append("c ");
    }
    Trie many = SmallLexicon.of(Map.of(Kind.MILD, words.toString().strip())).vocabulary();

    assertThat(new Spellable(many).leadsToWord(Trie.ROOT, bits("ab"))).isTrue();
  }

  private static int node(String begin) {
    int node = Trie.ROOT;
    for (char c : begin.toCharArray()) {
      node = TRIE.child(node, c);
    }
    return node;
  }

  private static int bits(String letters) {
    return letters.chars().reduce(0, (bits, letter) -> bits | 1 << letter);
  }
}
