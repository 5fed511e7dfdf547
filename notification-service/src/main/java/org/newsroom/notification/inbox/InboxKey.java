package org.newsroom.notification.inbox;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.receipt.Receipts;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Opens an inbox to whoever has its receipt, and to nobody else. */
@Component
public class InboxKey {

  private final Receipts receipts;

  InboxKey(Receipts receipts) {
    this.receipts = receipts;
  }

  /** The comment's id, or why the inbox stays closed: 400 or 404. The store is not asked. */
  public Result check(String commentId, @Nullable String receipt) {
    if (!Ids.isUuid(commentId)) {
      return Result.refused(
          Problems.invalidInput(
              List.of(new FieldFault("commentId", "must be a comment's id: a lower-case UUID"))));
    }
    UUID id = UUID.fromString(commentId);
    return receipt != null && receipts.matches(id, receipt)
        ? new Result(id, null)
        : Result.refused(
            Problems.of(
                HttpStatus.NOT_FOUND,
                "unknown-comment",
                "Unknown comment",
                "There is no such comment, or the receipt is not its receipt."));
  }

  /**
   * What came of it: one of both is null.
   *
   * @param commentId whose inbox is open
   * @param refusal why it is not
   */
  public record Result(@Nullable UUID commentId, @Nullable ProblemDetail refusal) {

    private static Result refused(ProblemDetail problem) {
      return new Result(null, problem);
    }

    /** The refusal as an answer. */
    public ResponseEntity<Object> answer() {
      ProblemDetail problem = Objects.requireNonNull(refusal);
      return ResponseEntity.status(problem.getStatus())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem);
    }
  }
}
