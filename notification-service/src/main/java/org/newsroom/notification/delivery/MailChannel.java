package org.newsroom.notification.delivery;

import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Recipient;

/**
 * Whether notices go out by e-mail.
 *
 * @param on whether there is a mail server
 */
public record MailChannel(boolean on) {

  /** Who is told, and whether by mail too. An address is kept only if mail can go to it. */
  public Recipient recipient(String locale, @Nullable String email) {
    if (email == null || email.isBlank()) {
      return new Recipient(locale, null, MailState.NONE);
    }
    if (!on) {
      return new Recipient(locale, null, MailState.OFF);
    }
    String address = MailAddress.parse(email);
    return address == null
        ? new Recipient(locale, null, MailState.FAILED)
        : new Recipient(locale, address, MailState.WAITING);
  }
}
