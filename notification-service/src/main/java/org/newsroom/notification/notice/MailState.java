package org.newsroom.notification.notice;

/** The state of a notice's e-mail. */
public enum MailState {
  /** The author gave no address, or it was erased. */
  NONE,
  /** This service sends no mail. */
  OFF,
  /** The mail is to be sent, or to be tried again. */
  WAITING,
  /** The mail server has taken the mail. */
  SENT,
  /** The mail failed and will not be tried again. */
  FAILED,
  /** Newer news overtook the notice before its mail went. */
  SUPERSEDED
}
