package org.newsroom.notification.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.notification.store.Noticing;
import org.newsroom.notification.store.Reports;
import org.springframework.stereotype.Component;

/**
 * Tells all reporters of a comment what became of it, however many they are and whether or not an
 * editor saw their reports: the answer is read from what the inbox of the comment's author knows.
 * Whoever stores something there calls this afterwards, and so does whoever stores a report, so
 * that one of the two sees the other.
 */
@Component
public class AnsweringReports {

  private final Reports reports;
  private final Inboxes inboxes;
  private final Noticing noticing;

  AnsweringReports(Reports reports, Inboxes inboxes, Noticing noticing) {
    this.reports = reports;
    this.inboxes = inboxes;
    this.noticing = noticing;
  }

  /** Answers all reports of the comments. */
  public void answer(Collection<UUID> commentIds) {
    reports.forEachBatch(commentIds, this::answer);
  }

  /** Answers reports; given is the comment that each is about. */
  void answer(Map<UUID, UUID> comments) {
    Map<UUID, List<UUID>> reported = new HashMap<>();
    comments.forEach(
        (report, comment) ->
            reported.computeIfAbsent(comment, one -> new ArrayList<>()).add(report));
    List<Noticing.Occurrence> answers = new ArrayList<>();
    for (Inbox comment : inboxes.find(reported.keySet())) {
      reported
          .getOrDefault(comment.commentId(), List.of())
          .forEach(report -> answers.add(new Answered(report, comment)));
    }
    noticing.record(answers);
  }

  /** The reported comment is known to be as the inbox of its author says. */
  private record Answered(UUID commentId, Inbox comment) implements Noticing.Occurrence {

    @Override
    public Inbox applyTo(Inbox inbox, Instant due) {
      return inbox.answered(comment, due);
    }
  }
}
