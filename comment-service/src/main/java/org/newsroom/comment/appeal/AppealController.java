package org.newsroom.comment.appeal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.form.FieldChecks;
import org.newsroom.comment.secret.ReceiptCheck;
import org.newsroom.comment.store.Appeal;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.OwnComments;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Comments")
class AppealController {

  static final int LONGEST = 4_000;

  private final ReceiptCheck receipts;
  private final OwnComments comments;
  private final Appealing appealing;
  private final Validator validator;

  AppealController(
      ReceiptCheck receipts, OwnComments comments, Appealing appealing, Validator validator) {
    this.receipts = receipts;
    this.comments = comments;
    this.appealing = appealing;
    this.validator = validator;
  }

  @Operation(
      operationId = "appealDecision",
      summary = "Appeal against a decision",
      description =
          "Once per decision against the comment: that it is not published, or was taken off. Only"
              + " for those who hold the receipt. The same again is the same appeal.")
  @ApiResponse(
      responseCode = "202",
      description = "Stored.",
      content = @Content(schema = @Schema(implementation = AppealView.class)))
  @ApiResponse(responseCode = "400", description = "The text is invalid.")
  @ApiResponse(responseCode = "404", description = "No such comment, or not its receipt.")
  @ApiResponse(responseCode = "409", description = "There is no decision to appeal against.")
  @ApiResponse(responseCode = "429", description = "Too much came from this network.")
  @PostMapping(
      path = "/v1/comments/{id}/appeal",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> appeal(
      @PathVariable String id,
      @RequestHeader(name = ReceiptCheck.HEADER, required = false) @Nullable String inHeader,
      @RequestParam(required = false) @Nullable String receipt,
      @RequestBody AppealRequest body) {
    UUID commentId = receipts.commentOf(id, inHeader, receipt);
    OwnComment comment = commentId == null ? null : comments.find(commentId);
    if (comment == null) {
      return ReceiptCheck.unknown();
    }
    Appeal appeal = appealing.appeal(comment, words(body));
    return appeal == null
        ? nothing()
        : ResponseEntity.accepted().body(new AppealView(appeal.id(), appeal.at()));
  }

  private @Nullable String words(AppealRequest body) {
    FieldChecks checks = new FieldChecks(validator);
    String words = checks.lines("text", body.text(), LONGEST);
    checks.end();
    return words;
  }

  private static ResponseEntity<Object> nothing() {
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            Problems.of(
                HttpStatus.CONFLICT,
                "nothing-to-appeal",
                "Nothing to appeal",
                "There is no decision against this comment that can be appealed against."));
  }

  /** The answer to an author whose appeal was taken. */
  @Schema(name = "Appealed")
  record AppealView(UUID id, Instant appealedAt) {}
}
