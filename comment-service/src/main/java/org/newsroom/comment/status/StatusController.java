package org.newsroom.comment.status;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.secret.Receipts;
import org.newsroom.comment.store.Steps;
import org.newsroom.comment.store.Way;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever holds a comment's receipt where the comment stands. */
@RestController
@Tag(name = "Comments")
class StatusController {

  private final Steps steps;
  private final Receipts receipts;

  StatusController(Steps steps, Receipts receipts) {
    this.steps = steps;
    this.receipts = receipts;
  }

  @Operation(
      summary = "Ask where a comment stands",
      description = "Only for those who hold the receipt; for everyone else there is no comment.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CommentStatus.class)))
  @ApiResponse(responseCode = "404", description = "No such comment, or not its receipt.")
  @GetMapping(path = "/v1/comments/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> status(
      @PathVariable String id, @RequestParam(required = false) @Nullable String receipt) {
    Standing standing = receipt == null ? null : find(id, receipt);
    return standing == null ? notFound() : ResponseEntity.ok(CommentStatus.of(standing));
  }

  /** The receipt is checked first: without it, the store is not even asked. */
  private @Nullable Standing find(String id, String receipt) {
    if (!Ids.isUuid(id)) {
      return null;
    }
    UUID commentId = UUID.fromString(id);
    Way way = receipts.matches(commentId, receipt) ? steps.of(commentId) : null;
    return way == null ? null : new Standing(way);
  }

  private static ResponseEntity<Object> notFound() {
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
