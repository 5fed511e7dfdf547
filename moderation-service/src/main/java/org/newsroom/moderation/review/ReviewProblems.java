package org.newsroom.moderation.review;

import java.util.List;
import java.util.Objects;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.platform.web.Problems;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as problem details, which also say what a colleague did in the meantime. */
final class ReviewProblems {

  private ReviewProblems() {}

  static ResponseEntity<?> of(Case subject, Change.Refusal why) {
    return switch (why) {
      case ALREADY_DECIDED -> alreadyDecided(subject);
      case CLAIMED -> claimed(subject);
      case WITHDRAWN -> withdrawn(subject);
      case SENIOR_REQUIRED -> seniorRequired();
      case NOTHING_LEFT ->
          invalid(new FieldFault("strike", "must be words of the text, and leave something of it"));
      case NOT_WAITING ->
          answer(
              Problems.of(
                  HttpStatus.CONFLICT,
                  "not-waiting",
                  "Not waiting",
                  "The comment does not wait for an editor."));
      case STALE ->
          answer(
              Problems.of(
                  HttpStatus.PRECONDITION_FAILED,
                  "stale",
                  "Stale version",
                  "The review has changed since the version of If-Match."));
    };
  }

  static ResponseEntity<?> unknown() {
    return answer(
        Problems.of(
            HttpStatus.NOT_FOUND,
            "unknown-review",
            "Unknown review",
            "No such comment has been judged."));
  }

  static ResponseEntity<?> withdrawn(Case subject) {
    ProblemDetail problem =
        Problems.of(
            HttpStatus.CONFLICT,
            "comment-withdrawn",
            "Comment withdrawn",
            "Its author has taken the comment back; there is nothing to decide.");
    problem.setProperty("withdrawnAt", subject.aftermath().withdrawnAt());
    return answer(problem);
  }

  private static ResponseEntity<?> alreadyDecided(Case subject) {
    Ruling ruling = subject.ruling();
    ProblemDetail problem =
        Problems.of(
            HttpStatus.CONFLICT,
            "already-decided",
            "Already decided",
            switch (ruling.decidedBy()) {
              case RULES -> "The rules have decided; it does not wait for an editor.";
              case EDITOR -> "%s has decided: %s.".formatted(ruling.editor(), ruling.verdict());
            });
    problem.setProperty("verdict", ruling.verdict());
    problem.setProperty(
        "decidedBy", Objects.requireNonNullElse(ruling.editor(), ruling.decidedBy().name()));
    problem.setProperty("decidedAt", ruling.decidedAt());
    return answer(problem);
  }

  /** The colleague may have given it back since. */
  private static ResponseEntity<?> claimed(Case subject) {
    Claim claim = subject.claim();
    ProblemDetail problem =
        Problems.of(
            HttpStatus.LOCKED,
            "claimed",
            "Claimed by a colleague",
            claim == null ? "Try again." : claim.by() + " has it in hand.");
    if (claim != null) {
      problem.setProperty("claimedBy", claim.by());
      problem.setProperty("until", claim.until());
    }
    return answer(problem);
  }

  static ResponseEntity<?> seniorRequired() {
    return answer(
        Problems.of(
            HttpStatus.FORBIDDEN,
            "senior-required",
            "Senior editor required",
            "Only editors with the role SENIOR or ADMIN may do this."));
  }

  static ResponseEntity<?> invalid(FieldFault fault) {
    return invalid(List.of(fault));
  }

  static ResponseEntity<?> invalid(List<FieldFault> faults) {
    return answer(Problems.invalidInput(faults));
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
