package org.newsroom.moderation.statement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Reviews")
class StatementController {

  private final Cases cases;
  private final Statements statements;

  StatementController(Cases cases, Statements statements) {
    this.cases = cases;
    this.statements = statements;
  }

  @GetMapping("/v1/reviews/{commentId}/statement")
  @Operation(
      operationId = "getStatement",
      summary = "The statement of reasons for a comment that is not published",
      description =
          "As article 17 of Regulation (EU) 2022/2065 asks, for the ruling in force, in fields and"
              + " in words. Without locale it is in the comment's language: then text is what the"
              + " author gets. There are words in English, Hebrew, Russian and Arabic; any other"
              + " language is answered in English.")
  @ApiResponse(
      responseCode = "200",
      description = "The statement.",
      content = @Content(schema = @Schema(implementation = Statement.class)))
  @ApiResponse(responseCode = "404", description = "No such comment has been judged.")
  @ApiResponse(
      responseCode = "409",
      description = "The comment is not kept off the page for what it says.")
  ResponseEntity<?> statement(
      @PathVariable @Pattern(regexp = Ids.UUID, message = "must be a comment's id")
          String commentId,
      @RequestParam(required = false)
          @Pattern(
              regexp = "[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}",
              message = "must be a language tag such as en or he")
          @Nullable String locale) {
    Optional<Case> found = cases.find(commentId);
    if (found.isEmpty()) {
      return problem(
          HttpStatus.NOT_FOUND,
          "unknown-review",
          "Unknown review",
          "No such comment has been judged.");
    }
    return found
        .filter(subject -> !subject.isBlind())
        .flatMap(subject -> statements.of(subject, language(subject, locale)))
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(
            () ->
                problem(
                    HttpStatus.CONFLICT,
                    "no-statement",
                    "No statement",
                    "Nothing is decided against the comment that would need a statement."));
  }

  private static String language(Case subject, @Nullable String asked) {
    return asked == null ? subject.comment().locale() : asked;
  }

  private static ResponseEntity<?> problem(
      HttpStatus status, String slug, String title, String detail) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problems.of(status, slug, title, detail));
  }
}
