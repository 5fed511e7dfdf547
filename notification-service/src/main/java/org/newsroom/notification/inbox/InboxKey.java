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

  /** The header in which a receipt may come, where it is to stay out of logs of addresses. */
  public static final String HEADER = "Receipt";

  private final Receipts receipts;

  InboxKey(Receipts receipts) {
    this.receipts = receipts;
  }

  /** Gives the comment's id, or says why the inbox stays closed (400 or 404), without the store. */
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
   * The result of a check: one of both is null.
   *
   * @param commentId the comment whose inbox is open
   * @param refusal the reason why the inbox stays closed
   */
  public record Result(@Nullable UUID commentId, @Nullable ProblemDetail refusal) {

    private static Result refused(ProblemDetail problem) {
      return new Result(null, problem);
    }

    /** Tells whether the id has the right form, but the receipt is not its receipt. */
    public boolean isUnknown() {
      return refusal != null && refusal.getStatus() == HttpStatus.NOT_FOUND.value();
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
