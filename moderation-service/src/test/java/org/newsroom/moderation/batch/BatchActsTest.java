package org.newsroom.moderation.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.batch.Batch.State;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Decision;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling;

class BatchActsTest {

  private static final Instant NOW = Recorded.JUDGED.plusSeconds(60);
  private static final Batch BATCH =
      new Batch(
          "a-batch",
          "editor",
          false,
          NOW,
          State.RUNNING,
          1,
          0,
          Verdict.REJECTED,
          Reason.SPAM,
          null,
          NOW,
          null,
          null);

  private final Case held = held();
  private final Case decided = next(BatchActs.decided(BATCH, held, held.revision(), NOW));

  private static Case held() {
    Case example = Recorded.approved();
    Grounds none = new Grounds(0, List.of(), Recorded.RULES, List.of());
    Proposal says =
        new Proposal(Verdict.HELD, null, none, Ruling.Cause.SUBMISSION, Recorded.JUDGED);
    return Case.opened(example.commentId(), example.comment(), example.origin(), says);
  }

  private static Case next(Change change) {
    return ((Change.Ruled) change).next();
  }

  /** A colleague decides, whatever was decided before. */
  private static Case decidedAnew(Case subject, Verdict verdict) {
    Order order =
        new Order(
            new Order.Editor("colleague", false),
            Order.Terms.of(verdict, null, null),
            subject.revision(),
            true);
    return next(Acts.decided(subject, order, NOW));
  }

  @Test
  void decidesAndUndoes() {
    Case undone = next(BatchActs.undone(BATCH, decided, NOW));

    assertThat(decided.ruling().verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(undone.ruling().verdict()).isEqualTo(Verdict.HELD);
    assertThat(undone.decisions())
        .extracting(Decision::action)
        .containsExactly(Decision.Action.DECIDED, Decision.Action.UNDONE);
  }

  @Test
  void countsWhatItHasDecidedThoughAColleagueHasDecidedAnewSince() {
    for (Verdict verdict : Verdict.values()) {
      Case anew = decidedAnew(decided, verdict);

      assertThat(BatchActs.decided(BATCH, anew, held.revision(), NOW))
          .isEqualTo(new Change.Unchanged());
    }
  }

  @Test
  void countsWhatItHasUndoneThoughAColleagueHasDecidedSince() {
    Case undone = next(BatchActs.undone(BATCH, decided, NOW));

    assertThat(BatchActs.undone(BATCH, undone, NOW)).isEqualTo(new Change.Unchanged());
    assertThat(BatchActs.undone(BATCH, decidedAnew(undone, Verdict.APPROVED), NOW))
        .isEqualTo(new Change.Unchanged());
  }

  @Test
  void undoesNoColleaguesDecision() {
    assertThat(BatchActs.undone(BATCH, decidedAnew(decided, Verdict.APPROVED), NOW))
        .isEqualTo(new Change.Moot());
    assertThat(BatchActs.undone(BATCH, held, NOW)).isEqualTo(new Change.Moot());
  }
}
