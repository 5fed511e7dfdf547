package org.newsroom.moderation.author;

import java.util.List;
import org.newsroom.platform.web.Problems;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as problem details. */
final class AuthorProblems {

  private AuthorProblems() {}

  static ResponseEntity<?> of(Sanctioning.Refused refusal) {
    return switch (refusal) {
      case NEEDS_SENIOR ->
          answer(
              Problems.of(
                  HttpStatus.FORBIDDEN,
                  "forbidden",
                  "Forbidden",
                  "SUSPEND and BAN need the role SENIOR or ADMIN, to impose and to lift."));
      case FULL ->
          answer(
              Problems.of(
                  HttpStatus.CONFLICT,
                  "record-full",
                  "Record full",
                  "An author's record has room for 100 sanctions and 100 notes."));
      case UNKNOWN_SANCTION ->
          answer(
              Problems.of(
                  HttpStatus.NOT_FOUND,
                  "unknown-sanction",
                  "Unknown sanction",
                  "No such sanction was imposed on the author."));
    };
  }

  static ResponseEntity<?> invalid(List<FieldFault> faults) {
    return answer(Problems.invalidInput(faults));
  }

  private static ResponseEntity<?> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }
}
