package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.mapping.Field.Write.ALWAYS;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Decision;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * An editor's act as MongoDB keeps it within its case.
 *
 * @param action absent means that a verdict came into force, as the release before has it
 */
record DecisionDocument(
    long sequence,
    Verdict verdict,
    @Field(write = ALWAYS) @Nullable Reason reason,
    @Field(write = ALWAYS) @Nullable String note,
    String by,
    Instant at,
    Decision.@Nullable Action action,
    Decision.@Nullable Details details) {

  static DecisionDocument of(Decision decision) {
    return new DecisionDocument(
        decision.sequence(),
        decision.verdict(),
        decision.reason(),
        decision.note(),
        decision.by(),
        decision.at(),
        decision.action() == Decision.Action.DECIDED ? null : decision.action(),
        decision.details());
  }

  Decision decision() {
    return new Decision(
        sequence,
        Objects.requireNonNullElse(action, Decision.Action.DECIDED),
        verdict,
        reason,
        note,
        by,
        at,
        details);
  }
}
