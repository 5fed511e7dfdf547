package org.newsroom.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  private static final String HUNDRED = "a".repeat(100);

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "2026-03-01_storm.v2~b", "A.b"})
  void takesKeys(String text) {
    assertThat(Ids.isKey(text)).isTrue();
    assertThat(text).matches(Ids.KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", ".a", "a b", "a/b", "é", "a\n", "a%20"})
  void refusesWhatIsNoKey(String text) {
    assertThat(Ids.isKey(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false"})
  void limitsTheLengthOfKeys(int more, boolean taken) {
    assertThat(Ids.isKey(HUNDRED + "b".repeat(more))).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11, true, true",
    "00000000-0000-0000-0000-000000000000, true, true",
    "0197A3F0-5b1e-7c44-9d2a-3f6b8e1c0a11, false, true",
    "------------------------------------, false, false",
    "0197a3f05b1e7c449d2a3f6b8e1c0a11, false, false",
    "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a1, false, false",
    "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a111, false, false",
    "0197a3g0-5b1e-7c44-9d2a-3f6b8e1c0a11, false, false",
    "1-1-1-1-1, false, false",
  })
  void tellsUuids(String text, boolean canonical, boolean inAnyCase) {
    assertThat(Ids.isUuid(text)).isEqualTo(canonical).isEqualTo(text.matches(Ids.UUID));
    assertThat(Ids.isUuidInAnyCase(text)).isEqualTo(inAnyCase);
  }
}
