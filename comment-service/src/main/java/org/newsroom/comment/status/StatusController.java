package org.newsroom.comment.status;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.correction.CorrectionProperties;
import org.newsroom.comment.secret.ReceiptCheck;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.OwnComments;
import org.newsroom.platform.description.Sends;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever holds a comment's receipt where the comment stands. */
@RestController
@Tag(name = "Comments")
class StatusController {

  private final OwnComments comments;
  private final ReceiptCheck receipts;
  private final ExpectedAnswers expected;
  private final CorrectionProperties corrections;
  private final Clock clock;

  StatusController(
      OwnComments comments,
      ReceiptCheck receipts,
      ExpectedAnswers expected,
      CorrectionProperties corrections,
      Clock clock) {
    this.comments = comments;
    this.receipts = receipts;
    this.expected = expected;
    this.corrections = corrections;
    this.clock = clock;
  }

  @Operation(
      operationId = "getCommentStatus",
      summary = "Ask where a comment stands",
      description = "Only for those who hold the receipt; for everyone else there is no comment.")
  @ApiResponse(
      responseCode = "200",
      description = "Where it stands.",
      content = @Content(schema = @Schema(implementation = CommentStatus.class)))
  @ApiResponse(responseCode = "404", description = "No such comment, or not its receipt.")
  @Sends("Cache-Control")
  @GetMapping(path = "/v1/comments/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> status(
      @PathVariable String id,
      @RequestHeader(name = ReceiptCheck.HEADER, required = false) @Nullable String inHeader,
      @RequestParam(required = false) @Nullable String receipt) {
    UUID commentId = receipts.commentOf(id, inHeader, receipt);
    OwnComment comment = commentId == null ? null : comments.find(commentId);
    return comment == null
        ? ReceiptCheck.unknown()
        : ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(told(comment));
  }

  private CommentStatus told(OwnComment comment) {
    Instant now = clock.instant();
    return CommentStatus.of(
        comment,
        corrections.until(comment, now),
        comment.standing().isOpen() ? expected.by(comment, now) : null);
  }
}
