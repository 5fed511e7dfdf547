package org.newsroom.moderation.review;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Queue;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers requests with reviews: one with its ETag and its author's history, or many. */
@Component
public class ReviewAnswers {

  private static final int HISTORY = 100;

  private final Cases cases;
  private final Queue queue;
  private final Urgency urgency;
  private final Clock clock;

  ReviewAnswers(Cases cases, Queue queue, Urgency urgency, Clock clock) {
    this.cases = cases;
    this.queue = queue;
    this.urgency = urgency;
    this.clock = clock;
  }

  ResponseEntity<?> found(Case subject) {
    return ResponseEntity.ok().eTag("\"" + subject.revision() + "\"").body(whole(subject));
  }

  /** The answer to something that an editor did. */
  ResponseEntity<?> of(Deciding.Result result) {
    if (result instanceof Deciding.Done done) {
      return found(done.subject());
    }
    return result instanceof Deciding.Refused refused
        ? ReviewProblems.of(refused.subject(), refused.why())
        : ReviewProblems.unknown();
  }

  /** A review with its author's history. */
  private ReviewView whole(Case subject) {
    String author = subject.origin().authorKey();
    Map<String, Long> history = author == null ? null : cases.history(author, HISTORY);
    return blind(
        subject,
        ReviewView.of(subject, history, Waits.of(subject, urgency, null), clock.instant()));
  }

  /** Reviews that were claimed together, each with its author's history. */
  List<ReviewView> dealt(List<Case> cases) {
    return cases.stream().map(this::whole).toList();
  }

  /** Reviews of a list. */
  public List<ReviewView> listed(List<Case> page) {
    return page.stream().map(one -> listed(one, null)).toList();
  }

  /** Reviews of a list in which those with the same text in the same queue are one. */
  List<ReviewView> grouped(List<Case> page) {
    Map<Object, List<Case>> groups =
        page.stream()
            .collect(
                Collectors.groupingBy(
                    ReviewAnswers::groupOf, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream().map(this::first).toList();
  }

  private ReviewView first(List<Case> group) {
    Case first = group.get(0);
    Line line = first.line();
    return listed(
        first,
        group.size() == 1 || line == null
            ? null
            : queue.similar(line, first.origin().fingerprint()));
  }

  private static Object groupOf(Case subject) {
    long fingerprint = subject.origin().fingerprint();
    return fingerprint == 0 || subject.line() == null
        ? subject.commentId()
        : List.of(subject.line(), fingerprint);
  }

  private ReviewView listed(Case subject, @Nullable Long similar) {
    Waits waits = Waits.of(subject, urgency, similar);
    return blind(subject, ReviewView.of(subject, null, waits, clock.instant()));
  }

  private static ReviewView blind(Case subject, ReviewView review) {
    return subject.isBlind() ? review.blinded() : review;
  }
}
