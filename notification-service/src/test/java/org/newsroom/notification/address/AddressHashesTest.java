package org.newsroom.notification.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsroom.notification.receipt.Receipts;

class AddressHashesTest {

  private final AddressHashes hashes = new AddressHashes(new Receipts("a-secret-of-the-tests"));
  private final String dana = hashes.of("dana@example.org");

  @Test
  void hashesUnderAKey() {
    assertThat(dana)
        .matches("[A-Za-z0-9_-]{22}")
        .isEqualTo(hashes.of("Dana@Example.org"))
        .isNotEqualTo(hashes.of("dan@example.org"))
        .isNotEqualTo(
            new AddressHashes(new Receipts("another-secret-of-tests")).of("dana@example.org"));
  }

  @ParameterizedTest
  @EnumSource
  void readsItsTokens(Scope scope) {
    String token = hashes.token(dana, scope);

    assertThat(token).matches("[A-Za-z0-9_-]{45}").doesNotContain("dana");
    assertThat(hashes.read(token)).isEqualTo(new AddressHashes.Subscription(dana, scope));
  }

  @Test
  void readsNoTokensThatItDidNotSign() {
    String token = hashes.token(dana, Scope.REPLIES);

    assertThat(hashes.read("")).isNull();
    assertThat(hashes.read(token + "A")).isNull();
    assertThat(hashes.read(token.substring(1))).isNull();
    assertThat(hashes.read(token.replace(dana, hashes.of("x@example.org")))).isNull();
    assertThat(hashes.read(dana + "a" + token.substring(23))).isNull();
    assertThat(new AddressHashes(new Receipts("another-secret-of-tests")).read(token)).isNull();
  }
}
