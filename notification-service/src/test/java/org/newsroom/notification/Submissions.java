package org.newsroom.notification;

import java.time.Instant;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Letter;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Quote;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Submission;

/** Comments of which only the author and the time matter, and the mails about them. */
public final class Submissions {

  /** A reply of which only matters that there is one. */
  public static final Quote QUOTE = new Quote("Noa", "He is afraid of flying.", 1);

  private Submissions() {}

  public static Submission by(Recipient author, Instant at) {
    return new Submission(author, "an-article", 1, "Well written.", at, null);
  }

  /** The inbox once the mail about all that waits in it was taken. */
  public static Inbox mailed(Inbox inbox, Instant at) {
    return settled(inbox, MailState.SENT, at);
  }

  public static Inbox settled(Inbox inbox, MailState state, Instant at) {
    return Letter.of(inbox).settle(inbox, state, at, at);
  }
}
