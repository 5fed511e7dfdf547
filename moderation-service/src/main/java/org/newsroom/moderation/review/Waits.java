package org.newsroom.moderation.review;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Handling;
import org.newsroom.moderation.ruling.Line;

/**
 * How a case waits for an editor.
 *
 * @param since the time at which it began to wait
 * @param dueAt the time by which the queue's target wants it decided
 * @param needs how many more editors have to approve, where two do
 * @param similar how many with the same text wait in the same queue; absent where it is the only
 *     one on its page
 */
record Waits(
    String queue,
    Instant since,
    Instant dueAt,
    Handling.@Nullable Escalation escalation,
    Handling.@Nullable Snooze snooze,
    Handling.@Nullable Approval approval,
    @Nullable Integer needs,
    @Nullable Long similar) {

  static @Nullable Waits of(Case subject, Urgency urgency, @Nullable Long similar) {
    Line line = subject.line();
    if (line == null) {
      return null;
    }
    Handling handling = subject.aftermath().handling();
    return new Waits(
        line.name().toLowerCase(Locale.ROOT),
        subject.since(),
        urgency.dueAt(subject),
        handling.escalation(),
        handling.snooze(),
        handling.approval(),
        handling.approval() == null ? null : 1,
        similar);
  }
}
