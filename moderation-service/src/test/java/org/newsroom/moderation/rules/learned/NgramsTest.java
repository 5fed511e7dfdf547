package org.newsroom.moderation.rules.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NgramsTest {

  /** Writes down the words and sentences of a text, and counts the features. */
  private static final class Recording implements NgramSink {

    private final String text;
    private final List<String> heard = new ArrayList<>();
    private final List<Long> ngrams = new ArrayList<>();
    private final List<Long> pairs = new ArrayList<>();

    private Recording(String text) {
      this.text = text;
    }

    @Override
    public void ngram(long hash) {
      ngrams.add(hash);
    }

    @Override
    public void pair(long hash, int from, int to) {
      pairs.add(hash);
    }

    @Override
    public void endOfWord(int from, int to) {
      heard.add(text.substring(from, to));
    }

    @Override
    public void endOfSentence() {
      heard.add("|");
    }
  }

  private static Recording of(String text) {
    Recording recording = new Recording(text);
    Ngrams.of(text, recording);
    return recording;
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "one two; one two |",
        "don't; don't |",
        "'tis o'; tis o |",
        "stop! now; stop ! | now |",
        "a.b c; a b c |",
        "a. b; a | b |",
        "why?!; why ? ! | |",
        "שלום לך; שלום לך |",
        "--; |",
      })
  void cutsWordsAndSentences(String text, String heard) {
    assertThat(String.join(" ", of(text).heard)).isEqualTo(heard);
  }

  /** Runs of 3 to 5 of {@code _word_}: four, three and two; and the word itself. */
  @Test
  void sendsTheWordAndTheRunsWithinItsBoundaries() {
    assertThat(of("word").ngrams).hasSize(10).doesNotHaveDuplicates();
    assertThat(of("word").ngrams.get(0)).isEqualTo(Ngrams.ofWord("word"));
    assertThat(of("!").ngrams).containsExactly(Ngrams.ofWord("!"));
  }

  @Test
  void sharesTheRunsOfWordsThatBeginAlike() {
    assertThat(of("wording").ngrams).containsAnyElementsOf(of("words").ngrams);
    assertThat(of("wording").ngrams).doesNotContain(Ngrams.ofWord("word"));
  }

  @Test
  void tellsPairsByTheirOrder() {
    List<Long> forth = of("one two").pairs;
    List<Long> back = of("two one").pairs;

    assertThat(forth).hasSize(2);
    assertThat(forth.get(1)).isNotEqualTo(back.get(1));
    assertThat(of("one two three").pairs.subList(0, 2)).isEqualTo(forth);
  }

  @Test
  void cutsAWordWithoutEnd() {
    assertThat(of("a".repeat(100)).heard)
        .containsExactly("a".repeat(40), "a".repeat(40), "a".repeat(20), "|");
  }
}
