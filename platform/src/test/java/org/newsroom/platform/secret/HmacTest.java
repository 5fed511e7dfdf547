package org.newsroom.platform.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HmacTest {

  /** Test cases 1 and 2 of RFC 4231. */
  @ParameterizedTest
  @CsvSource({
    "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, Hi There,"
        + "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    "4a656665, what do ya want for nothing?,"
        + "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
  })
  void isHmacSha256(String key, String message, String expected) {
    byte[] hmac = new Hmac(HexFormat.of().parseHex(key)).of(message);

    assertThat(HexFormat.of().formatHex(hmac)).isEqualTo(expected);
  }

  @Test
  void takesTextAsUtf8() {
    assertThat(new Hmac("Schlüssel").of("שלום"))
        .isEqualTo(new Hmac("Schlüssel".getBytes(UTF_8)).of("שלום".getBytes(UTF_8)));
  }

  @Test
  void servesManyThreadsAtOnce() {
    Hmac hmac = new Hmac("a secret of sixteen");

    assertThat(IntStream.range(0, 10_000).parallel().mapToObj(i -> hmac.of("message " + i % 7)))
        .extracting(HexFormat.of()::formatHex)
        .hasSize(10_000)
        .containsOnly(
            IntStream.range(0, 7)
                .mapToObj(i -> HexFormat.of().formatHex(hmac.of("message " + i)))
                .toArray(String[]::new));
  }

  @Test
  void refusesAnEmptyKey() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Hmac(""));
  }
}
