package org.newsroom.moderation.context;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.ruling.Case;
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
class ContextController {

  private static final int MOST = 50;

  private final Cases cases;
  private final Articles articles;
  private final Surroundings surroundings;

  ContextController(Cases cases, Articles articles, Surroundings surroundings) {
    this.cases = cases;
    this.articles = articles;
    this.surroundings = surroundings;
  }

  @GetMapping("/v1/reviews/{commentId}/context")
  @ApiResponse(
      responseCode = "200",
      description = "The surroundings.",
      content = @Content(schema = @Schema(implementation = ContextView.class)))
  @Operation(
      operationId = "getContext",
      summary = "Where a comment stands",
      description =
          "Its article as it is now, and up to 50 comments of its thread, oldest first: those next"
              + " to it, the one that it answers and the first. Held and rejected ones are among"
              + " them.")
  @ApiResponse(responseCode = "404", description = "No such comment has been judged.")
  ResponseEntity<?> context(
      @PathVariable @Pattern(regexp = Ids.UUID, message = "must be a comment's id")
          String commentId) {
    return cases
        .find(commentId)
        .<ResponseEntity<?>>map(subject -> ResponseEntity.ok(view(subject)))
        .orElseGet(ContextController::unknown);
  }

  private ContextView view(Case subject) {
    String articleId = subject.comment().articleId();
    return ContextView.of(
        subject, articles.find(List.of(articleId)).get(articleId), surroundings.of(subject, MOST));
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
}
