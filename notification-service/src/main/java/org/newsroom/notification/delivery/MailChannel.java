package org.newsroom.notification.delivery;

import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Recipient;

/**
 * The channel by which notices go out by e-mail, if there is a mail server.
 *
 * @param on whether there is a mail server
 */
public record MailChannel(boolean on) {

  /**
   * The author to be told, by mail too where possible: only an address that mail can go to is kept.
   */
  public Recipient recipient(String locale, @Nullable String email, boolean wantsReplies) {
    if (email == null || email.isBlank()) {
      return new Recipient(locale, null, MailState.NONE);
    }
    if (!on) {
      return new Recipient(locale, null, MailState.OFF);
    }
    String address = MailAddress.parse(email);
    return address == null
        ? new Recipient(locale, null, MailState.FAILED)
        : new Recipient(locale, address, MailState.WAITING, wantsReplies);
  }
}
