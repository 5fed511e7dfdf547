package org.newsroom.notification.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.inbox.InboxKey;
import org.newsroom.platform.web.Problems;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Checks the receipts of all comments that somebody asks for at once. */
@Component
class Claims {

  private static final String FORM =
      "must be a comment's id, a dot and its receipt, of 1 to %d different comments"
          .formatted(Follow.MOST);

  private final InboxKey key;

  Claims(InboxKey key) {
    this.key = key;
  }

  Result one(StreamController.Asked asked) {
    String commentId = asked.commentId() == null ? "" : asked.commentId();
    InboxKey.Result result = key.check(commentId, asked.receipt());
    return result.commentId() == null
        ? new Result(List.of(), result.answer())
        : new Result(List.of(result.commentId()), null);
  }

  Result several(List<String> claims) {
    if (claims.isEmpty() || claims.size() > Follow.MOST) {
      return malformed();
    }
    List<UUID> ids = new ArrayList<>();
    for (String claim : claims) {
      int dot = claim.indexOf('.');
      if (dot < 0) {
        return malformed();
      }
      InboxKey.Result result = key.check(claim.substring(0, dot), claim.substring(dot + 1));
      if (result.commentId() == null) {
        return result.isUnknown() ? new Result(List.of(), result.answer()) : malformed();
      }
      if (ids.contains(result.commentId())) {
        return malformed();
      }
      ids.add(result.commentId());
    }
    return new Result(List.copyOf(ids), null);
  }

  private static Result malformed() {
    return new Result(
        List.of(),
        ResponseEntity.badRequest()
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(Problems.invalidInput(List.of(new FieldFault("c", FORM)))));
  }

  /**
   * The result of a check.
   *
   * @param commentIds the comments that may be followed; none when that is refused
   * @param refusal the answer that says why not; null when it is allowed
   */
  record Result(List<UUID> commentIds, @Nullable ResponseEntity<?> refusal) {}
}
