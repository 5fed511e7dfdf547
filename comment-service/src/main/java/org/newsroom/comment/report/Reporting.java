package org.newsroom.comment.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.sanction.AuthorKeys;
import org.newsroom.comment.sanction.Suspension;
import org.newsroom.comment.sanction.Suspensions;
import org.newsroom.comment.secret.Pseudonyms;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.submission.Origin;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.springframework.stereotype.Component;

/** Takes a report of a comment, once per reporter and comment. */
@Component
class Reporting {

  private final Reports reports;
  private final Suspensions suspensions;
  private final Pseudonyms pseudonyms;
  private final Events events;
  private final Clock clock;

  Reporting(
      Reports reports, Suspensions suspensions, Pseudonyms pseudonyms, Events events, Clock clock) {
    this.reports = reports;
    this.suspensions = suspensions;
    this.pseudonyms = pseudonyms;
    this.events = events;
    this.clock = clock;
  }

  /** The report that this reader has made of the comment before, or null. */
  @Nullable Taken earlier(OwnComment comment, Origin origin) {
    UUID id = pseudonyms.reportId(key(origin), comment.id());
    Instant reportedAt = reports.reportedAt(id);
    return reportedAt == null ? null : new Taken(id, reportedAt);
  }

  /** The suspension of whoever reports, or null when the report is taken. */
  @Nullable Suspension suspension(Report report, Origin origin) {
    if (suspensions.areNone()) {
      return null;
    }
    String email = report.email();
    return suspensions.of(
        new AuthorKeys(
            origin.reader(),
            email == null ? null : pseudonyms.ofEmail(email),
            pseudonyms.ofNetwork(origin.network().name())));
  }

  Taken report(OwnComment comment, Report report, Origin origin) {
    String key = key(origin);
    UUID id = pseudonyms.reportId(key, comment.id());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String email = report.email();
    CommentReported news =
        new CommentReported(
            id,
            comment.id(),
            comment.articleId(),
            report.reason(),
            report.text(),
            report.law(),
            new CommentReported.Reporter(
                key, report.name(), email, email == null ? null : pseudonyms.ofEmail(email)),
            origin.locale(report.locale()),
            now);
    OutgoingEvent event =
        events.create(CommentReported.TYPE, id.toString(), comment.id().toString(), now, news);
    return new Taken(id, reports.store(id, comment.id(), event));
  }

  private String key(Origin origin) {
    String reader = origin.reader();
    return reader == null
        ? pseudonyms.ofNetwork(origin.network().name())
        : pseudonyms.ofReader(reader);
  }

  /** A report that is stored, by this request or by an earlier one. */
  record Taken(UUID id, Instant reportedAt) {}
}
