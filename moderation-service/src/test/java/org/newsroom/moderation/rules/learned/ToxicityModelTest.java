package org.newsroom.moderation.rules.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToxicityModelTest {

  private static final ToxicityModel SHIPPED = ToxicityModel.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "you are a complete idiot and a liar | you are a complete stranger and a reader",
        "what a pathetic bunch of morons | what a cheerful bunch of teachers",
        "the council voted. only a stupid fool would believe it | the council voted. only a"
            + " careful reader would believe it",
        "go to hell, you disgusting pig | go to bed, you tired friend",
      })
  void scoresAnInsultAboveTheSameSentenceWithoutIt(String insult, String civil) {
    double hostile = SHIPPED.score(insult).probability();
    double friendly = SHIPPED.score(civil).probability();

    assertThat(hostile).isGreaterThan(0.5);
    assertThat(friendly).isLessThan(hostile / 2).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gay",
        "lesbian",
        "muslim",
        "jewish",
        "christian",
        "black",
        "white",
        "deaf",
        "trans",
        "mexican",
        "arab",
        "old",
        "blind",
        "atheist",
        "chinese",
        "disabled",
        "female"
      })
  void doesNotPunishWhoSomebodyIs(String identity) {
    double score = SHIPPED.score("my neighbour is " + identity + " and reads here").probability();

    assertThat(score).isLessThan(0.5);
  }

  @Test
  void namesTheNgramsThatWeighedMost() {
    String text = "the minister is an idiot, said nobody";

    LearnedScore score = SHIPPED.score(text);

    assertThat(score.evidence()).hasSizeBetween(1, ToxicityModel.MOST_EVIDENCE);
    assertThat(score.evidence().stream().map(e -> text.substring(e.from(), e.to())))
        .contains("idiot");
    assertThat(score.evidence().stream().map(WeighedNgram::weight))
        .isSortedAccordingTo((a, b) -> Double.compare(b, a))
        .allMatch(w -> w > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", ".,;", "\uD83D\uDE00"})
  void findsNothingWhereThereIsNoWord(String text) {
    assertThat(SHIPPED.score(text).evidence()).isEmpty();
    assertThat(SHIPPED.score(text).probability()).isLessThan(0.5);
  }

  @Test
  void findsOneBadSentenceInALongText() {
    String civil =
        "the committee met on tuesday and read the report about the harbour. ".repeat(20);

    double alone = SHIPPED.score(civil).probability();
    double spoilt = SHIPPED.score(civil + "you are a stupid idiot.").probability();

    assertThat(spoilt).isGreaterThan(alone * 2);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SHIPPED.write(bytes);

    ToxicityModel read = ToxicityModel.read(new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(read.digest()).isEqualTo(SHIPPED.digest()).hasSize(64);
    assertThat(read.score("you fool")).isEqualTo(SHIPPED.score("you fool"));
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SHIPPED.write(bytes);
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), 1000);

    assertThatThrownBy(() -> ToxicityModel.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a toxicity model");
    assertThatThrownBy(() -> ToxicityModel.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class);
  }
}
