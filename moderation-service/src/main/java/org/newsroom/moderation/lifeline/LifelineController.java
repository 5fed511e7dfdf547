package org.newsroom.moderation.lifeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.List;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Reviews")
class LifelineController {

  private final Cases cases;
  private final Lifelines lifelines;
  private final Clock clock;

  LifelineController(Cases cases, Lifelines lifelines, Clock clock) {
    this.cases = cases;
    this.lifelines = lifelines;
    this.clock = clock;
  }

  @GetMapping("/v1/reviews/{commentId}/lifeline")
  @ApiResponse(
      responseCode = "200",
      description = "The life line.",
      content = @Content(schema = @Schema(implementation = Line.class)))
  @Operation(
      operationId = "getLifeline",
      summary = "What has happened to a comment",
      description =
          "From its submission on, with the ids of the events that told of it and of their traces."
              + " Of what the rules approved at once there is the publication."
              + " Notices to the author are NOTICE_TOLD, mails NOTICE_SENT or NOTICE_FAILED; detail"
              + " is what they say, a code."
              + " What rules decided is left out where an editor is to read it without knowing.")
  @ApiResponse(responseCode = "404", description = "No such comment has been judged.")
  ResponseEntity<?> lifeline(
      @PathVariable @Pattern(regexp = Ids.UUID, message = "must be a comment's id")
          String commentId) {
    return cases
        .find(commentId)
        .<ResponseEntity<?>>map(
            subject ->
                ResponseEntity.ok(
                    new Line(Telling.of(subject, lifelines.of(commentId), clock.instant()))))
        .orElseGet(LifelineController::unknown);
  }

  private static ResponseEntity<?> unknown() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            Problems.of(
                HttpStatus.NOT_FOUND,
                "unknown-review",
                "Unknown review",
                "No such comment has been judged."));
  }

  /** A life line, oldest first. */
  @Schema(name = "Lifeline")
  record Line(List<Happening> items) {}
}
