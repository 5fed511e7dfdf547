package org.newsroom.moderation.desk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionIdTest {

  private final SecureRandom random = new SecureRandom();

  @Test
  void isReadFromACookieAsItWasWritten() {
    SessionId id = SessionId.next(random);

    assertThat(SessionId.parse(id.value())).contains(id);
    assertThat(SessionId.next(random)).isNotEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "AAAAAAAAAAAAAAAAAAAAA$neAAAAAAAAAAAAAAAAAAAA"
      })
  void isNothingElse(String value) {
    assertThat(SessionId.parse(value)).isEmpty();
  }

  @Test
  void hasATokenOfItsOwnThatIsNeitherTheIdNorItsDigest() {
    SessionId id = SessionId.next(random);

    assertThat(id.isCsrf(id.csrf())).isTrue();
    assertThat(id.isCsrf(SessionId.next(random).csrf())).isFalse();
    assertThat(id.isCsrf(id.value())).isFalse();
    assertThat(id.isCsrf(id.digest())).isFalse();
    assertThat(id.isCsrf("ü")).isFalse();
  }

  @Test
  void isNotToldByTheWay() {
    SessionId id = SessionId.next(random);

    assertThat(id.toString()).doesNotContain(id.value());
  }
}
