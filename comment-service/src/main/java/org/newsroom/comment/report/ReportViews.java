package org.newsroom.comment.report;

import org.newsroom.comment.secret.Receipts;
import org.newsroom.comment.submission.LinkProperties;
import org.springframework.stereotype.Component;

/** Gives reporters the receipts of their reports. */
@Component
class ReportViews {

  private final Receipts receipts;
  private final LinkProperties links;

  ReportViews(Receipts receipts, LinkProperties links) {
    this.receipts = receipts;
    this.links = links;
  }

  ReportView of(Reporting.Taken report) {
    String receipt = receipts.of(report.id());
    return new ReportView(
        report.id(),
        report.reportedAt(),
        receipt,
        new ReportView.Links(
            links.notifications()
                + "/v1/notifications?commentId="
                + report.id()
                + "&receipt="
                + receipt));
  }
}
