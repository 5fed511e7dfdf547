package org.newsroom.moderation.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Aftermath;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.moderation.ruling.objection.Report;

/** What else an editor's page shows of a case: the text on the page, and who objects to what. */
final class Objections {

  private Objections() {}

  /** The revision that is on the page while its correction waits. */
  record Standing(int revision, String text) {

    static @Nullable Standing of(Case subject) {
      Aftermath.Standing standing = subject.aftermath().standing();
      return standing == null
          ? null
          : new Standing(standing.comment().revision(), standing.comment().text());
    }
  }

  /**
   * The reports that wait.
   *
   * @param latest the latest 20, oldest first
   */
  record Reports(int count, Map<Report.Reason, Integer> reasons, List<Report> latest) {

    static @Nullable Reports of(Case subject) {
      org.newsroom.moderation.ruling.objection.Reports reports = subject.aftermath().reports();
      return reports.areOpen()
          ? new Reports(reports.count(), reports.reasons(), reports.latest())
          : null;
    }
  }

  /** The appeal that waits, with the ruling that it is against. */
  record Appeal(String id, @Nullable String text, Instant at, Against against) {

    record Against(Verdict verdict, @Nullable Reason reason, Ruling.DecidedBy decidedBy) {}

    static @Nullable Appeal of(Case subject) {
      org.newsroom.moderation.ruling.objection.Appeal appeal = subject.aftermath().appeal();
      Ruling ruling = subject.ruling();
      return appeal == null
          ? null
          : new Appeal(
              appeal.id(),
              appeal.text(),
              appeal.at(),
              new Against(ruling.verdict(), ruling.reason(), ruling.decidedBy()));
    }
  }
}
