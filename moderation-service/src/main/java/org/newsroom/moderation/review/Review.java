package org.newsroom.moderation.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Outcome;
import org.newsroom.moderation.verdict.Case;

/** A case with what editors did about it. */
record Review(Case subject, @Nullable Claim claim, List<Decision> decisions) {

  long sequence() {
    return subject.ruling().sequence();
  }

  String etag() {
    return "\"" + sequence() + "\"";
  }

  boolean isDecided() {
    return subject.ruling().editor() != null && subject.ruling().verdict() != Outcome.HELD;
  }

  boolean isClaimedAgainst(String editor, Instant now) {
    return claim != null && claim.holdsAgainst(editor, now);
  }
}
