package org.newsroom.notification.notice;

import org.jspecify.annotations.Nullable;

/**
 * Who is told.
 *
 * @param locale the language that the author asked for, BCP 47
 * @param email where mail goes; null when there is none or none may be sent
 * @param mail the state in which the e-mail of a new notice starts
 */
public record Recipient(String locale, @Nullable String email, MailState mail) {

  /** Never an address in a log. */
  @Override
  public String toString() {
    return "Recipient[locale=" + locale + ", mail=" + mail + "]";
  }
}
