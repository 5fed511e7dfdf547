package org.newsroom.comment.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptsTest {

  private static final UUID COMMENT = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11");

  private final Receipts receipts = new Receipts("a-secret-of-receipts-for-tests");

  /** Made with openssl: the notification-service must agree. */
  @Test
  void isTheBase64UrlOfTheHmacOfTheId() {
    assertThat(receipts.of(COMMENT)).isEqualTo("_4A64Z4LqpZ_e4koDbhOr41geXKICJHzr066r4Zv76Q");
    assertThat(receipts.matches(COMMENT, receipts.of(COMMENT))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "\u05d0", "_4A64Z4LqpZ_e4koDbhOr41geXKICJHzr066r4Zv76Q="})
  void refusesEverythingElse(String receipt) {
    assertThat(receipts.matches(COMMENT, receipt)).isFalse();
    assertThat(receipts.matches(UUID.randomUUID(), receipts.of(COMMENT))).isFalse();
  }
}
