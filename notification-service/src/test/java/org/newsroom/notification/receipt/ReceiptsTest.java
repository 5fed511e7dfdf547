package org.newsroom.notification.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.platform.secret.MissingSecretException;

class ReceiptsTest {

  private static final UUID COMMENT = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11");

  /** Computed with openssl dgst -sha256 -hmac. */
  private static final String RECEIPT = "K2vBppx4ZGtoI2zqjNMOb-Ml1K2LV6SjrHbILKgP1lw";

  private final Receipts receipts = new Receipts("a-secret-of-the-tests");

  @Test
  void agreesWithWhoeverHandsReceiptsOut() {
    assertThat(receipts.of(COMMENT)).isEqualTo(RECEIPT);
    assertThat(receipts.matches(COMMENT, RECEIPT)).isTrue();
  }

  @Test
  void refusesWhatIsNotTheReceipt() {
    assertThat(receipts.matches(UUID.randomUUID(), RECEIPT)).isFalse();
    assertThat(receipts.matches(COMMENT, "")).isFalse();
    assertThat(receipts.matches(COMMENT, RECEIPT + "=")).isFalse();
    assertThat(receipts.matches(COMMENT, RECEIPT.toLowerCase())).isFalse();
    assertThat(new Receipts("another-secret-of-tests").matches(COMMENT, RECEIPT)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "too short"})
  void insistsOnASecret(String secret) {
    ReceiptProperties settings = new ReceiptProperties(secret);

    assertThatThrownBy(settings::requiredSecret)
        .isInstanceOf(MissingSecretException.class)
        .hasMessageContaining("newsroom.receipts.secret is missing");
    assertThat(settings.toString()).doesNotContain("short");
  }
}
