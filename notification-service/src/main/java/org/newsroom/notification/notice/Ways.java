package org.newsroom.notification.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The ways that an author has with a comment, as keys of the words that tell of them. */
public final class Ways {

  /** The time within which the comment-service takes corrections. */
  private static final Duration CORRECTABLE = Duration.ofMinutes(5);

  private Ways() {}

  /** The ways that are open at that time; none to the reporter of somebody else's comment. */
  public static List<String> of(Inbox inbox, Instant now) {
    List<String> ways = new ArrayList<>();
    Standing standing = Standing.of(inbox);
    if (inbox.matter().reported() != null || standing == Standing.OVER) {
      return ways;
    }
    if (standing == Standing.REFUSED) {
      ways.add("can.appeal");
    } else if (isCorrectable(inbox, now)) {
      ways.add("can.correct");
    }
    ways.add("can.withdraw");
    return ways;
  }

  private static boolean isCorrectable(Inbox inbox, Instant now) {
    return inbox.visible().stream()
        .filter(notice -> notice.kind() == NoticeKind.RECEIVED)
        .anyMatch(received -> now.isBefore(received.at().plus(CORRECTABLE)));
  }
}
