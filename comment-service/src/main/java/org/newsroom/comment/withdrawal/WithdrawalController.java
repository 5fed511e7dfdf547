package org.newsroom.comment.withdrawal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.secret.ReceiptCheck;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Comments")
class WithdrawalController {

  private final ReceiptCheck receipts;
  private final Withdrawing withdrawing;

  WithdrawalController(ReceiptCheck receipts, Withdrawing withdrawing) {
    this.receipts = receipts;
    this.withdrawing = withdrawing;
  }

  @Operation(
      operationId = "withdrawComment",
      summary = "Take a comment back",
      description =
          "For good: it goes off the article, or out of the editors' queue. Only for those who hold"
              + " the receipt. Taking it back again changes nothing.")
  @ApiResponse(responseCode = "204", description = "The comment is taken back.")
  @ApiResponse(responseCode = "404", description = "No such comment, or not its receipt.")
  @DeleteMapping("/v1/comments/{id}")
  ResponseEntity<Object> withdraw(
      @PathVariable String id,
      @RequestHeader(name = ReceiptCheck.HEADER, required = false) @Nullable String inHeader,
      @RequestParam(required = false) @Nullable String receipt) {
    UUID comment = receipts.commentOf(id, inHeader, receipt);
    return comment != null && withdrawing.withdraw(comment)
        ? ResponseEntity.noContent().build()
        : ReceiptCheck.unknown();
  }
}
