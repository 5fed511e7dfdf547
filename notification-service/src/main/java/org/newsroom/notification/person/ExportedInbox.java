package org.newsroom.notification.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.Recipient;

/**
 * An inbox as its reader gets it.
 *
 * @param id the id of the comment, or of the report
 * @param reported the comment that was reported; absent in the inbox of a comment's author
 */
record ExportedInbox(
    UUID id,
    @Nullable UUID reported,
    @Nullable String email,
    @Nullable String locale,
    @Nullable String quoted,
    List<Told> notices) {

  static ExportedInbox of(Inbox inbox) {
    Recipient recipient = inbox.recipient();
    return new ExportedInbox(
        inbox.commentId(),
        inbox.matter().reported(),
        recipient == null ? null : recipient.email(),
        recipient == null ? null : recipient.locale(),
        inbox.matter().text(),
        inbox.visible().stream().map(Told::of).toList());
  }

  /** One thing that the reader was told. */
  record Told(
      String kind, Instant at, @Nullable String words, String mail, @Nullable Instant mailedAt) {

    private static Told of(Notice notice) {
      return new Told(
          notice.kind().name(),
          notice.at(),
          notice.words(),
          notice.mail().name(),
          notice.mailedAt());
    }
  }
}
