package org.newsroom.moderation.review;

import java.util.Objects;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as problem details: what a colleague did in the meantime is said, not only that. */
final class ReviewProblems {

  private ReviewProblems() {}

  static ResponseEntity<?> of(Deciding.Result refusal) {
    if (refusal instanceof Deciding.AlreadyDecided already) {
      return alreadyDecided(already.review());
    }
    if (refusal instanceof Deciding.Claimed claimed) {
      return claimed(claimed.review());
    }
    if (refusal instanceof Deciding.Stale) {
      return answer(
          Problems.of(
              HttpStatus.PRECONDITION_FAILED,
              "stale",
              "Stale version",
              "The review has changed since the version of If-Match."));
    }
    return answer(
        Problems.of(
            HttpStatus.NOT_FOUND,
            "unknown-review",
            "Unknown review",
            "No such comment has been judged."));
  }

  static ResponseEntity<?> alreadyDecided(Review review) {
    Ruling ruling = review.subject().ruling();
    ProblemDetail problem =
        Problems.of(
            HttpStatus.CONFLICT,
            "already-decided",
            "Already decided",
            ruling.editor() == null
                ? "The rules have decided; it does not wait for an editor."
                : "%s has decided: %s.".formatted(ruling.editor(), ruling.verdict()));
    problem.setProperty("verdict", ruling.verdict());
    problem.setProperty("decidedBy", ruling.editor() == null ? "RULES" : ruling.editor());
    problem.setProperty("decidedAt", ruling.decidedAt());
    return answer(problem);
  }

  static ResponseEntity<?> claimed(Review review) {
    Claim claim = Objects.requireNonNull(review.claim());
    ProblemDetail problem =
        Problems.of(
            HttpStatus.LOCKED,
            "claimed",
            "Claimed by a colleague",
            claim.by() + " has it in hand.");
    problem.setProperty("claimedBy", claim.by());
    problem.setProperty("until", claim.until());
    return answer(problem);
  }

  static ResponseEntity<?> etagRequired() {
    return answer(
        Problems.of(
            HttpStatusCode.valueOf(428),
            "if-match-required",
            "If-Match required",
            "Name the ETag of the review that you decide on in the header If-Match."));
  }

  private static ResponseEntity<?> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }
}
