package org.newsroom.moderation.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;

/** A case with what editors did about it. */
record Review(Case subject, @Nullable Claim claim, List<Decision> decisions) {

  long sequence() {
    return subject.ruling().sequence();
  }

  String etag() {
    return "\"" + sequence() + "\"";
  }

  boolean isDecided() {
    return subject.ruling().editor() != null && subject.ruling().verdict() != Verdict.HELD;
  }

  boolean isClaimedAgainst(String editor, Instant now) {
    return claim != null && claim.holdsAgainst(editor, now);
  }
}
