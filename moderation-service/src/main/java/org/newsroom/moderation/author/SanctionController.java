package org.newsroom.moderation.author;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/authors/{key}")
@Tag(name = "Authors")
class SanctionController {

  private final Sanctioning sanctioning;
  private final Clock clock;

  SanctionController(Sanctioning sanctioning, Clock clock) {
    this.sanctioning = sanctioning;
    this.clock = clock;
  }

  @PostMapping("/sanctions")
  @ApiResponse(
      responseCode = "201",
      description = "Imposed.",
      content = @Content(schema = @Schema(implementation = AuthorView.SanctionView.class)))
  @Operation(
      operationId = "imposeSanction",
      summary = "Impose a sanction",
      description =
          "WARN is on record; its message is told to the author, as a notice and by mail, with the"
              + " latest of the author's comments that was not taken back. With PRE_MODERATE the author's comments wait for an"
              + " editor unless the rules reject them. With SUSPEND, until a time, and BAN no"
              + " comment, correction or report is taken; both need the role SENIOR. On a network"
              + " none of these lasts longer than seven days. The severest that holds is in force.")
  ResponseEntity<?> impose(
      @Parameter(schema = @Schema(type = "string", pattern = AuthorKey.IN_PATH)) @PathVariable
          AuthorKey key,
      @Valid @RequestBody SanctionRequest request,
      Editor editor) {
    List<FieldFault> faults = request.faults(key.kind(), clock.instant());
    return faults.isEmpty()
        ? answer(sanctioning.impose(key, request.terms(), editor))
        : AuthorProblems.invalid(faults);
  }

  @DeleteMapping("/sanctions/{id}")
  @ApiResponse(responseCode = "204", description = "Lifted, or over.")
  @ApiResponse(responseCode = "404", description = "No such sanction.")
  @Operation(
      operationId = "liftSanction",
      summary = "Lift a sanction",
      description = "It stays on record, with who lifted it. One that is over stays as it is.")
  ResponseEntity<?> lift(
      @Parameter(schema = @Schema(type = "string", pattern = AuthorKey.IN_PATH)) @PathVariable
          AuthorKey key,
      @Parameter(schema = @Schema(type = "string", pattern = Ids.UUID)) @PathVariable String id,
      Editor editor) {
    return answer(sanctioning.lift(key, id, editor));
  }

  @PostMapping("/notes")
  @ApiResponse(
      responseCode = "201",
      description = "Noted.",
      content = @Content(schema = @Schema(implementation = AuthorView.NoteView.class)))
  @Operation(
      operationId = "noteAuthor",
      summary = "Note something about an author, for colleagues only",
      description = "It stays on the author's record.")
  ResponseEntity<?> note(
      @Parameter(schema = @Schema(type = "string", pattern = AuthorKey.IN_PATH)) @PathVariable
          AuthorKey key,
      @Valid @RequestBody NoteRequest request,
      Editor editor) {
    return answer(sanctioning.note(key, request.text(), editor));
  }

  private static ResponseEntity<?> answer(Sanctioning.Result result) {
    if (result instanceof Sanctioning.Imposed imposed) {
      return ResponseEntity.status(HttpStatus.CREATED)
          .body(AuthorView.SanctionView.of(imposed.sanction()));
    }
    if (result instanceof Sanctioning.Noted noted) {
      return ResponseEntity.status(HttpStatus.CREATED).body(AuthorView.NoteView.of(noted.note()));
    }
    return result instanceof Sanctioning.Refused refused
        ? AuthorProblems.of(refused)
        : ResponseEntity.noContent().build();
  }
}
