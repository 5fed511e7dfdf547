package org.newsroom.moderation.live;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.CasesChanged;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.Ruling;
import org.springframework.stereotype.Component;

/** Tells desks what has become of cases, as far as it matters to somebody who works a queue. */
@Component
class TellingDesks implements CasesChanged {

  private final ChangeLog changes;

  TellingDesks(ChangeLog changes) {
    this.changes = changes;
  }

  @Override
  public void opened(Collection<Case> opened) {
    for (Case one : opened) {
      if (queueOf(one) != null) {
        queued(one);
      }
    }
  }

  @Override
  public void changed(Case before, Case next) {
    if (next.isWithdrawn()) {
      if (!before.isWithdrawn()) {
        changes.tell("withdrawn", new CommentOnly(next.commentId()));
      }
    } else if (queueOf(next) == null) {
      if (queueOf(before) != null || isRuled(before, next)) {
        changes.tell("decided", Decided.of(next));
      }
    } else if (hasMoved(before, next)) {
      queued(next);
    }
  }

  private static boolean isRuled(Case before, Case next) {
    return next.ruling().sequence() > before.ruling().sequence();
  }

  /** To another queue, or so that an editor who has seen it must look again. */
  private static boolean hasMoved(Case before, Case next) {
    return next.revision() != before.revision() || !Objects.equals(queueOf(next), queueOf(before));
  }

  private void queued(Case waiting) {
    changes.tell("queued", new Queued(waiting.commentId(), queueOf(waiting)));
  }

  @Override
  public void claimed(Case claimed) {
    Claim claim = Objects.requireNonNull(claimed.claim());
    changes.tell("claimed", new Claimed(claimed.commentId(), claim.by(), claim.until()));
  }

  @Override
  public void released(String commentId) {
    changes.tell("released", new CommentOnly(commentId));
  }

  /** The queue in which it waits, as the desk names it; null when it does not wait. */
  static @Nullable String queueOf(Case subject) {
    Line line = subject.line();
    return line == null ? null : line.name().toLowerCase(Locale.ROOT);
  }

  record CommentOnly(String commentId) {}

  record Queued(String commentId, @Nullable String queue) {}

  record Claimed(String commentId, String by, Instant until) {}

  /**
   * What is in force now.
   *
   * @param by the editor's name, or who else decided
   */
  record Decided(String commentId, Verdict verdict, String by, Instant at) {

    static Decided of(Case subject) {
      Ruling ruling = subject.inForce().ruling();
      return new Decided(
          subject.commentId(),
          ruling.verdict(),
          Objects.requireNonNullElse(ruling.editor(), ruling.decidedBy().name()),
          ruling.decidedAt());
    }
  }
}
