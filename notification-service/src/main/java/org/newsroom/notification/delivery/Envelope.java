package org.newsroom.notification.delivery;

import java.util.List;
import java.util.UUID;
import org.newsroom.notification.notice.Letter;

/**
 * The letters that go to one address in one mail.
 *
 * @param hash the hash of the address
 * @param letters one or more, each about another comment
 */
record Envelope(String address, String hash, List<Letter> letters) {

  Envelope {
    letters = List.copyOf(letters);
  }

  /** The letter with the newest news, after which the mail is named. */
  Letter first() {
    return letters.get(0);
  }

  UUID id() {
    return first().inbox().commentId();
  }

  boolean isOnlyOfReplies() {
    return letters.stream().allMatch(Letter::isOnlyOfReplies);
  }

  /** The text keeps the address out of logs. */
  @Override
  public String toString() {
    return "Envelope[letters=" + letters.size() + "]";
  }
}
