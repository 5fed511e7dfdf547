package org.newsroom.notification.store;

import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Recipient;

/**
 * The reader whom an inbox belongs to, as it is in its document.
 *
 * @param replies absent unless mail is to tell of replies, too
 */
record RecipientDocument(
    String locale,
    @Nullable String email,
    MailState mail,
    @Nullable Boolean replies,
    @Nullable String emailHash) {

  static @Nullable RecipientDocument of(@Nullable Recipient recipient) {
    return recipient == null
        ? null
        : new RecipientDocument(
            recipient.locale(),
            recipient.email(),
            recipient.mail(),
            recipient.wantsReplies() ? true : null,
            recipient.emailHash());
  }

  Recipient recipient() {
    return new Recipient(locale, email, mail, Boolean.TRUE.equals(replies), emailHash);
  }

  /** The text keeps the address out of logs. */
  @Override
  public String toString() {
    return recipient().toString();
  }
}
