package org.newsroom.notification.notice;

/**
 * A reply as a mail quotes it. It is kept only as long as the mail waits.
 *
 * @param author the name of its author
 * @param text the text that is published, or its beginning
 * @param sequence the number of the ruling that let it onto the page
 */
public record Quote(String author, String text, long sequence) {

  private static final int LONGEST = 500;
  private static final String MORE = "\u2026";

  public Quote {
    if (text.codePointCount(0, text.length()) > LONGEST) {
      text = text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + MORE;
    }
  }

  /** The text keeps what somebody wrote out of logs. */
  @Override
  public String toString() {
    return "Quote[sequence=" + sequence + "]";
  }
}
