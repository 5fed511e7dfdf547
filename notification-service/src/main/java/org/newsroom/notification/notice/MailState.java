package org.newsroom.notification.notice;

/** How far sending a notice by e-mail has got. */
public enum MailState {
  /** The author gave no address, or it was erased. */
  NONE,
  /** This service sends no mail. */
  OFF,
  /** To be sent, or to be tried again. */
  WAITING,
  /** The mail server has taken it. */
  SENT,
  /** It will not be tried again. */
  FAILED
}
