package org.newsroom.moderation.rules.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogOddsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 0.5",
    "1, 0, 2, 0.880797",
    "2, -1, 0.5, 0.5",
    "2, -1, 0, 0.268941",
    "1, 0, -800, 0",
    "1, 0, 800, 1",
  })
  void turnsTheOutputIntoAProbability(
      float slope, float intercept, double output, double probability) {
    assertThat(new LogOdds(slope, intercept).probability(output))
        .isCloseTo(probability, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.353553", "1, 0.353553", "8, 0.353553", "16, 0.25", "100, 0.1"})
  void dampsLongTextsAndMagnifiesNoShortOnes(int ngrams, double damping) {
    assertThat(LogOdds.damping(ngrams)).isCloseTo(damping, within(1e-6));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    LogOdds written = new LogOdds(1.25f, -.5f);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.write(new DataOutputStream(bytes));

    assertThat(LogOdds.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
        .isEqualTo(written);
  }
}
