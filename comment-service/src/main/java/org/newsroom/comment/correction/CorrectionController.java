package org.newsroom.comment.correction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.form.SubmissionParser;
import org.newsroom.comment.sanction.SuspensionWords;
import org.newsroom.comment.secret.ReceiptCheck;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.Status;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Comments")
class CorrectionController {

  private final ReceiptCheck receipts;
  private final Correcting correcting;
  private final SuspensionWords suspensions;
  private final CorrectionProperties settings;
  private final Clock clock;

  CorrectionController(
      ReceiptCheck receipts,
      Correcting correcting,
      SuspensionWords suspensions,
      CorrectionProperties settings,
      Clock clock) {
    this.receipts = receipts;
    this.correcting = correcting;
    this.suspensions = suspensions;
    this.settings = settings;
    this.clock = clock;
  }

  @Operation(
      operationId = "correctComment",
      summary = "Correct a comment",
      description =
          "Only for those who hold the receipt, and only for a few minutes. The new text is judged"
              + " anew; a published text stays until its correction is approved.")
  @ApiResponse(
      responseCode = "202",
      description = "Stored.",
      content = @Content(schema = @Schema(implementation = CorrectedView.class)))
  @ApiResponse(responseCode = "400", description = "The text is invalid.")
  @ApiResponse(responseCode = "403", description = "Nothing is taken from its author.")
  @ApiResponse(responseCode = "404", description = "No such comment, or not its receipt.")
  @ApiResponse(responseCode = "409", description = "It is too late, or it was taken back.")
  @ApiResponse(responseCode = "429", description = "Too much came from this network.")
  @PutMapping(
      path = "/v1/comments/{id}",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> correct(
      @PathVariable String id,
      @RequestHeader(name = ReceiptCheck.HEADER, required = false) @Nullable String inHeader,
      @RequestParam(required = false) @Nullable String receipt,
      @RequestBody CorrectionRequest body) {
    UUID comment = receipts.commentOf(id, inHeader, receipt);
    if (comment == null) {
      return ReceiptCheck.unknown();
    }
    Correction correction = correcting.correct(comment, SubmissionParser.text(body.text()));
    if (correction instanceof Correction.Suspended suspended) {
      return suspensions.answer(suspended.suspension(), suspended.locale());
    }
    return correction instanceof Correction.Taken taken
        ? ResponseEntity.accepted().body(view(taken.comment()))
        : refused((Correction.Refused) correction);
  }

  private CorrectedView view(OwnComment comment) {
    return new CorrectedView(
        comment.id(),
        comment.standing().status(),
        comment.revision(),
        settings.until(comment, clock.instant()));
  }

  private static ResponseEntity<Object> refused(Correction.Refused refusal) {
    return switch (refusal) {
      case UNKNOWN_COMMENT -> ReceiptCheck.unknown();
      case WITHDRAWN ->
          conflict("comment-withdrawn", "Comment withdrawn", "The comment was taken back.");
      case TOO_LATE ->
          conflict(
              "correction-too-late",
              "Too late to correct",
              "The comment is too old to be corrected, or was corrected too often.");
      case BUSY ->
          conflict(
              "concurrent-corrections",
              "Concurrent corrections",
              "The comment was corrected by others at the same time. Try again.");
    };
  }

  private static ResponseEntity<Object> conflict(String slug, String title, String detail) {
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problems.of(HttpStatus.CONFLICT, slug, title, detail));
  }

  /**
   * The answer to an author whose correction was taken.
   *
   * @param correctableUntil until when it may be corrected once more; absent when it may not
   */
  @Schema(name = "Corrected")
  record CorrectedView(UUID id, Status status, int revision, @Nullable Instant correctableUntil) {}
}
