package org.newsroom.notification.acknowledgement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.newsroom.notification.delivery.MailChannel;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Submission;
import org.newsroom.notification.store.Noticing;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Component;

/** Tells authors that their comments, or corrections of these, have come. */
@Component
class Acknowledging {

  private final Noticing noticing;
  private final MailChannel mail;

  Acknowledging(Noticing noticing, MailChannel mail) {
    this.noticing = noticing;
    this.mail = mail;
  }

  void acknowledge(List<Received<CommentSubmitted>> submissions) {
    noticing.record(
        submissions.stream()
            .map(received -> occurrence(received.event()).in(received.traceparent()))
            .toList());
  }

  private Submitted occurrence(CommentSubmitted event) {
    boolean wantsReplies = Boolean.TRUE.equals(event.author().notifyOfReplies());
    Recipient author =
        mail.recipient(event.locale(), event.author().email(), wantsReplies)
            .hashed(event.author().emailHash());
    return new Submitted(
        event.commentId(),
        new Submission(
            author,
            event.articleId(),
            event.revision() == null ? 1 : event.revision(),
            event.text(),
            event.submittedAt(),
            event.revisedAt()));
  }

  private record Submitted(UUID commentId, Submission submission) implements Noticing.Occurrence {

    @Override
    public Inbox applyTo(Inbox inbox, Instant due) {
      return inbox.submitted(submission, due);
    }
  }
}
