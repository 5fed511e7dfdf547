package org.newsroom.moderation.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.store.Cases;

/** Cases of harmless comments that other rules than today's have judged. */
final class StoredCases {

  private StoredCases() {}

  static Case ofEarlierRules(
      Cases cases, String article, Verdict verdict, @Nullable Reason reason) {
    return stored(cases, new Place(ModerationFixture.anyId(), article), verdict, reason);
  }

  static Case withId(Cases cases, String id, Verdict verdict) {
    Reason reason = verdict == Verdict.APPROVED ? null : Reason.INSULT;
    return stored(cases, new Place(id, "a"), verdict, reason);
  }

  private record Place(String id, String article) {}

  private static Case stored(Cases cases, Place place, Verdict verdict, @Nullable Reason reason) {
    String id = place.id();
    Instant at = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
    Case judged =
        Case.opened(
            id,
            new Comment(
                place.article(), null, id, "Dana", false, "Magnificent!", "en", at, 1, null),
            new Origin("A", null, null, 0),
            new Proposal(
                verdict,
                reason,
                new Grounds(0.5, List.of(), new RuleSetVersion("earlier", "0"), List.of()),
                Cause.SUBMISSION,
                at));
    cases.insert(List.of(judged));
    return judged;
  }
}
