package org.newsroom.moderation.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.CommentModerated;
import org.newsroom.moderation.ruling.VerdictMeters;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.OutboxRelay;
import org.springframework.stereotype.Service;

/** An editor's decision: one write that changes the case and holds the event that says so. */
@Service
class Deciding {

  private final Reviews reviews;
  private final Events events;
  private final OutboxRelay relay;
  private final VerdictMeters meters;
  private final Clock clock;

  Deciding(Reviews reviews, Events events, OutboxRelay relay, VerdictMeters meters, Clock clock) {
    this.reviews = reviews;
    this.events = events;
    this.relay = relay;
    this.meters = meters;
    this.clock = clock;
  }

  Result decide(String commentId, Order order, Editor editor) {
    Optional<Review> known = reviews.find(commentId);
    if (known.isEmpty()) {
      return new Unknown();
    }
    Review review = known.get();
    Instant now = clock.instant();
    Result refusal = refusal(review, order, editor, now);
    return refusal == null ? decide(review, order, editor, now) : refusal;
  }

  private static @Nullable Result refusal(Review review, Order order, Editor editor, Instant now) {
    if (review.isDecided() && !order.revise()) {
      return new AlreadyDecided(review);
    }
    if (!review.etag().equals(order.etag())) {
      return new Stale();
    }
    if (review.isClaimedAgainst(editor.name(), now) && !editor.mayOverrideClaims()) {
      return new Claimed(review);
    }
    return null;
  }

  private Result decide(Review review, Order order, Editor editor, Instant now) {
    Case next =
        review
            .subject()
            .under(
                review
                    .subject()
                    .ruling()
                    .decided(order.verdict(), editor.name(), now, order.reason()));
    Decision decision =
        new Decision(
            next.ruling().sequence(),
            order.verdict(),
            order.reason(),
            order.note(),
            editor.name(),
            now);
    CommentModerated moderated = CommentModerated.of(next);
    OutgoingEvent event =
        events.create(
            CommentModerated.TYPE, moderated.eventId(), moderated.commentId(), now, moderated);
    if (!reviews.decide(next, decision, event)) {
      // A colleague was quicker: say what they decided.
      return decide(next.commentId(), order, editor);
    }
    relay.stored(next.commentId(), List.of(event));
    meters.count(next.ruling());
    return new Decided(reviews.find(next.commentId()).orElseThrow());
  }

  /**
   * What an editor orders.
   *
   * @param etag the version of the review that the editor has seen
   * @param revise whether to replace a decision that was made
   */
  record Order(
      Verdict verdict,
      @Nullable Reason reason,
      @Nullable String note,
      String etag,
      boolean revise) {}

  /** Who orders it. */
  record Editor(String name, boolean mayOverrideClaims) {}

  /** What became of it. */
  sealed interface Result {}

  record Decided(Review review) implements Result {}

  record Unknown() implements Result {}

  record AlreadyDecided(Review review) implements Result {}

  record Stale() implements Result {}

  record Claimed(Review review) implements Result {}
}
