package org.newsroom.notification.address;

/** The mails that somebody can unsubscribe from. */
public enum Scope {
  /** All mails to the address. */
  ALL("a"),
  /** The mails that tell of replies. */
  REPLIES("r");

  final String code;

  Scope(String code) {
    this.code = code;
  }
}
