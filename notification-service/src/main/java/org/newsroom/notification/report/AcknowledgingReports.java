package org.newsroom.notification.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.newsroom.notification.delivery.MailChannel;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Report;
import org.newsroom.notification.store.Noticing;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Component;

/** Tells reporters that their reports have come, and what is known already of what they report. */
@Component
class AcknowledgingReports {

  private final Noticing noticing;
  private final AnsweringReports answering;
  private final MailChannel mail;

  AcknowledgingReports(Noticing noticing, AnsweringReports answering, MailChannel mail) {
    this.noticing = noticing;
    this.answering = answering;
    this.mail = mail;
  }

  void acknowledge(List<Received<CommentReported>> reports) {
    noticing.record(
        reports.stream()
            .map(received -> occurrence(received.event()).in(received.traceparent()))
            .toList());
    answering.answer(
        reports.stream()
            .map(Received::event)
            .collect(
                Collectors.toMap(
                    CommentReported::reportId, CommentReported::commentId, (one, same) -> one)));
  }

  private Reported occurrence(CommentReported event) {
    return new Reported(
        event.reportId(),
        new Report(
            mail.recipient(event.locale(), event.reporter().email(), false)
                .hashed(event.reporter().emailHash()),
            event.articleId(),
            event.commentId(),
            event.text(),
            event.reportedAt()));
  }

  private record Reported(UUID commentId, Report report) implements Noticing.Occurrence {

    @Override
    public Inbox applyTo(Inbox inbox, Instant due) {
      return inbox.reported(report, due);
    }
  }
}
