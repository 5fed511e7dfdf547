package org.newsroom.notification.acknowledgement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.newsroom.notification.delivery.MailChannel;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.store.Noticing;
import org.springframework.stereotype.Component;

/** Tells authors that their comments have come. */
@Component
class Acknowledging {

  private final Noticing noticing;
  private final MailChannel mail;

  Acknowledging(Noticing noticing, MailChannel mail) {
    this.noticing = noticing;
    this.mail = mail;
  }

  void acknowledge(List<CommentSubmitted> submissions) {
    noticing.record(submissions.stream().<Noticing.Occurrence>map(this::occurrence).toList());
  }

  private Submission occurrence(CommentSubmitted event) {
    Recipient recipient = mail.recipient(event.locale(), event.author().email());
    return new Submission(event.commentId(), recipient, event.submittedAt());
  }

  private record Submission(UUID commentId, Recipient author, Instant at)
      implements Noticing.Occurrence {

    @Override
    public Inbox applyTo(Inbox inbox, Instant now) {
      return inbox.submitted(author, at, now);
    }
  }
}
