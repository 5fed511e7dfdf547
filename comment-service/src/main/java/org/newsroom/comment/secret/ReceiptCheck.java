package org.newsroom.comment.secret;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Checks the receipt of a request before anything else is looked at. Whoever does not hold it is
 * told the same as if there were no such comment.
 */
@Component
public final class ReceiptCheck {

  /** The header that a receipt may come in. */
  public static final String HEADER = "Receipt";

  private final Receipts receipts;

  ReceiptCheck(Receipts receipts) {
    this.receipts = receipts;
  }

  /**
   * The comment of that id, or null when it is no id or the receipt is not the comment's.
   *
   * @param inHeader the receipt in the header, which counts first: addresses are logged
   * @param inQuery the receipt in the address
   */
  public @Nullable UUID commentOf(String id, @Nullable String inHeader, @Nullable String inQuery) {
    String receipt = inHeader == null ? inQuery : inHeader;
    if (receipt == null || !Ids.isUuid(id)) {
      return null;
    }
    UUID commentId = UUID.fromString(id);
    return receipts.matches(commentId, receipt) ? commentId : null;
  }

  /** The answer to whoever does not hold the receipt. */
  public static ResponseEntity<Object> unknown() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            Problems.of(
                HttpStatus.NOT_FOUND,
                "unknown-comment",
                "Unknown comment",
                "There is no such comment, or the receipt is not its receipt."));
  }
}
