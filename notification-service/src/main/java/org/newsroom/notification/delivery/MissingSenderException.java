package org.newsroom.notification.delivery;

/** Thrown at the start when there is a mail server but no usable sender for the mails. */
final class MissingSenderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MissingSenderException() {
    super("newsroom.mail.from is missing or is no address: set it, since spring.mail.host is set");
  }
}
