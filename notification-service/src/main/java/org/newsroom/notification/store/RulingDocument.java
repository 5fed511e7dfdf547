package org.newsroom.notification.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Cause;
import org.newsroom.notification.notice.Reason;
import org.newsroom.notification.notice.Ruling;
import org.newsroom.notification.notice.Verdict;

/**
 * The newest ruling that is known, as it is in its inbox's document.
 *
 * @param byEditor absent unless an editor ruled
 * @param revision absent for the first revision
 * @param standing absent where it follows from verdict and revision
 */
record RulingDocument(
    long sequence,
    Verdict verdict,
    @Nullable Reason reason,
    Instant at,
    @Nullable Cause cause,
    @Nullable Boolean byEditor,
    @Nullable Integer revision,
    @Nullable Integer standing,
    @Nullable String words) {

  static @Nullable RulingDocument of(@Nullable Ruling ruling) {
    return ruling == null
        ? null
        : new RulingDocument(
            ruling.sequence(),
            ruling.verdict(),
            ruling.reason(),
            ruling.at(),
            ruling.cause(),
            ruling.byEditor() ? true : null,
            ruling.revision() == 1 ? null : ruling.revision(),
            ruling.standing() == usual(ruling.verdict(), ruling.revision())
                ? null
                : ruling.standing(),
            ruling.words());
  }

  private static int usual(Verdict verdict, int revision) {
    return verdict == Verdict.APPROVED ? revision : 0;
  }

  Ruling ruling() {
    int judged = revision == null ? 1 : revision;
    return new Ruling(
        sequence,
        verdict,
        reason,
        at,
        cause,
        Boolean.TRUE.equals(byEditor),
        judged,
        standing == null ? usual(verdict, judged) : standing,
        words,
        null);
  }
}
