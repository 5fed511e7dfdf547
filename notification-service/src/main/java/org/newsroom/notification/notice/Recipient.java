package org.newsroom.notification.notice;

import org.jspecify.annotations.Nullable;

/**
 * The author to whom notices go.
 *
 * @param locale the language that the author asked for, BCP 47
 * @param email the address for mail; null when there is none or none may be sent
 * @param mail the state in which the e-mail of a new notice starts
 * @param wantsReplies whether mail is to tell of replies, too
 * @param emailHash the hash by which events name the address; null without one
 */
public record Recipient(
    String locale,
    @Nullable String email,
    MailState mail,
    boolean wantsReplies,
    @Nullable String emailHash) {

  /** An author of whose address no hash is known. */
  public Recipient(String locale, @Nullable String email, MailState mail, boolean wantsReplies) {
    this(locale, email, mail, wantsReplies, null);
  }

  /** An author who did not ask to be told of replies by mail. */
  public Recipient(String locale, @Nullable String email, MailState mail) {
    this(locale, email, mail, false);
  }

  /** The same, whose address events name by that hash. */
  public Recipient hashed(@Nullable String hash) {
    return email == null ? this : new Recipient(locale, email, mail, wantsReplies, hash);
  }

  /** The state in which the e-mail of a new notice of this kind starts. */
  MailState mail(NoticeKind kind) {
    return kind == NoticeKind.REPLIED && !wantsReplies ? MailState.NONE : mail;
  }

  /** The text keeps the address out of logs. */
  @Override
  public String toString() {
    return "Recipient[locale=" + locale + ", mail=" + mail + "]";
  }
}
