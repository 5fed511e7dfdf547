package org.newsroom.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

  private static final String TEXT =
      "Sell your old car today at the best price in town, call our friendly team and ask for the"
          + " summer offer that everybody talks about.";

  @ParameterizedTest
  @CsvSource({
    "car,van",
    "price,offer",
    "summer,winter",
    "friendly,helpful",
    "today,now",
    "town,Haifa"
  })
  void resemblesTheTextWithOneWordChanged(String word, String other) {
    Fingerprint changed = Fingerprint.of(TEXT.replace(word, other));

    assertThat(Fingerprint.of(TEXT).resembles(changed)).isTrue();
  }

  @Test
  void tellsShortTextsApart() {
    List<Fingerprint> texts =
        List.of(
                "I agree",
                "I disagree",
                "Well said",
                "Well done",
                "So true",
                "Not true",
                "Thanks",
                "No")
            .stream()
            .map(Fingerprint::of)
            .toList();

    assertThat(texts)
        .allSatisfy(one -> assertThat(texts).filteredOn(one::resembles).containsExactly(one));
  }

  @Test
  void doesNotTakeSmallWordsForTheText() {
    Fingerprint one = Fingerprint.of("The farther to the left you go, the dumber the party gets.");
    Fingerprint other =
        Fingerprint.of(
            "The Chinese, the Japanese, the Irish, the Poles and the Italians came too.");

    assertThat(one.resembles(other)).isFalse();
  }
}
