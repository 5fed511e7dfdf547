package org.newsroom.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Recipient;

class MailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "dana@example.org, dana@example.org",
    "dana+comments@mail.example.org, dana+comments@mail.example.org",
    "dana@דוגמה.example, dana@xn--6dbbec0c.example",
    "d-a_n.a@example.org, d-a_n.a@example.org"
  })
  void takesPlainAddresses(String text, String address) {
    assertThat(MailAddress.parse(text)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dana",
        "@example.org",
        "dana@",
        "dana@example.org\r\nBcc: all@example.org",
        "dana@example.org\nX: y",
        "dana@example.org, noa@example.org",
        "dana@example.org;noa@example.org",
        "Dana <dana@example.org>",
        "\"dana\"@example.org",
        "dana@example..org",
        "da na@example.org",
        "dana@@example.org",
        "dana@[127.0.0.1]",
        "dana@exa\u0000mple.org",
        "דנה@example.org",
        "dana@example.org\u2028"
      })
  void takesNothingThatCouldBecomeMoreThanOneAddress(String text) {
    assertThat(MailAddress.parse(text)).isNull();
  }

  @Test
  void takesNoAddressThatIsTooLong() {
    assertThat(MailAddress.parse("d".repeat(65) + "@example.org")).isNull();
    assertThat(MailAddress.parse("dana@" + "a.".repeat(130) + "org")).isNull();
  }

  @Test
  void keepsAnAddressOnlyWhenMailCanGoThere() {
    MailChannel on = new MailChannel(true);
    MailChannel off = new MailChannel(false);

    assertThat(on.recipient("en", "dana@example.org", false))
        .isEqualTo(new Recipient("en", "dana@example.org", MailState.WAITING));
    assertThat(on.recipient("en", "no address", false))
        .isEqualTo(new Recipient("en", null, MailState.FAILED));
    assertThat(on.recipient("en", null, false))
        .isEqualTo(new Recipient("en", null, MailState.NONE));
    assertThat(off.recipient("en", "dana@example.org", false))
        .isEqualTo(new Recipient("en", null, MailState.OFF));
    assertThat(on.recipient("en", "dana@example.org", false).toString()).doesNotContain("dana");
  }
}
