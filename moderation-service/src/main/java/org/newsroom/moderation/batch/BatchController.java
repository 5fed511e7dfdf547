package org.newsroom.moderation.batch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsroom.moderation.batch.Batch.State;
import org.newsroom.moderation.review.ReviewAnswers;
import org.newsroom.moderation.review.ReviewView;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Batches")
class BatchController {

  private static final String ID_FORM = "must be a batch's id";

  private static final Duration UNDONE_WITHIN = Duration.ofDays(90);

  private final Selecting selecting;
  private final Batches batches;
  private final DecidingMany deciding;
  private final Cases cases;
  private final ReviewAnswers answers;
  private final Clock clock;

  BatchController(
      Selecting selecting,
      Batches batches,
      DecidingMany deciding,
      Cases cases,
      ReviewAnswers answers,
      Clock clock) {
    this.selecting = selecting;
    this.batches = batches;
    this.deciding = deciding;
    this.cases = cases;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * A selection before anything is decided.
   *
   * @param token names exactly this selection, for 15 minutes
   * @param samples the first 20
   */
  record Preview(String token, int count, int claimedByOthers, List<ReviewView> samples) {}

  /** Some batches. */
  @Schema(name = "LatestBatches")
  record Latest(List<BatchView> items) {}

  @PostMapping("/v1/reviews/batches:preview")
  @ApiResponse(
      responseCode = "200",
      description = "The selection.",
      content = @Content(schema = @Schema(implementation = Preview.class)))
  @Operation(
      operationId = "previewBatch",
      summary = "Look over what would be decided as one",
      description =
          "Comments by their ids, or a part of a queue as in the list, at most 100,000. What"
              + " colleagues have in hand is left out. The token names exactly this selection; what"
              + " changes until it is decided will be skipped.")
  ResponseEntity<?> preview(@Valid @RequestBody BatchRequest.Selection request, Editor editor) {
    FieldFault fault = request.fault();
    if (fault != null) {
      return invalid(fault);
    }
    Selecting.Selection selection = selecting.select(request.ids(), request.filter(), editor);
    Map<String, Case> samples = cases.find(selection.first());
    return ResponseEntity.ok(
        new Preview(
            selection.batch().id(),
            selection.batch().total(),
            selection.batch().claimedByOthers(),
            answers.listed(
                selection.first().stream().map(samples::get).filter(Objects::nonNull).toList())));
  }

  @PostMapping("/v1/reviews/batches")
  @ApiResponse(
      responseCode = "202",
      description = "It runs.",
      content = @Content(schema = @Schema(implementation = BatchView.class)))
  @ApiResponse(responseCode = "404", description = "No such selection.")
  @Operation(
      operationId = "decideBatch",
      summary = "Decide a selection as one",
      description =
          "It is decided in the background, and goes on when the instance that does it dies. The same"
              + " again changes nothing.")
  ResponseEntity<?> decide(@Valid @RequestBody BatchRequest request, Editor editor) {
    FieldFault fault = request.fault();
    if (fault != null) {
      return invalid(fault);
    }
    Instant now = clock.instant();
    Update begun =
        new Update()
            .set("state", State.RUNNING)
            .set("verdict", request.verdict())
            .set("at", now)
            .set("expiresAt", now.plus(UNDONE_WITHIN));
    if (request.reason() != null) {
      begun.set("reason", request.reason());
    }
    if (request.note() != null) {
      begun.set("note", request.note());
    }
    Optional<Batch> own = own(request.token(), editor);
    own.ifPresent(batch -> batches.keep(batch.id(), now.plus(UNDONE_WITHIN)));
    return own.flatMap(batch -> batches.move(batch.id(), List.of(State.PREVIEWED), begun))
        .or(() -> own.filter(batch -> batch.state() != State.PREVIEWED))
        .<ResponseEntity<?>>map(
            batch -> ResponseEntity.status(HttpStatus.ACCEPTED).body(deciding.view(batch)))
        .orElseGet(BatchController::unknown);
  }

  @GetMapping("/v1/reviews/batches")
  @Operation(
      operationId = "listBatches",
      summary = "Your latest batches",
      description = "The latest 20, latest first.")
  Latest latest(Editor editor) {
    return new Latest(batches.latest(editor.name()).stream().map(deciding::view).toList());
  }

  @GetMapping("/v1/reviews/batches/{id}")
  @ApiResponse(
      responseCode = "200",
      description = "The batch.",
      content = @Content(schema = @Schema(implementation = BatchView.class)))
  @ApiResponse(responseCode = "404", description = "No such batch.")
  @Operation(
      operationId = "getBatch",
      summary = "How far a batch is",
      description = "One of your own.")
  ResponseEntity<?> one(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ID_FORM) String id, Editor editor) {
    return answer(own(id, editor).filter(batch -> batch.state() != State.PREVIEWED));
  }

  @PostMapping("/v1/reviews/batches/{id}/stop")
  @ApiResponse(
      responseCode = "200",
      description = "The batch.",
      content = @Content(schema = @Schema(implementation = BatchView.class)))
  @ApiResponse(responseCode = "404", description = "No such batch.")
  @Operation(
      operationId = "stopBatch",
      summary = "Stop a batch",
      description = "What is decided stays decided, until it is undone; the rest waits as before.")
  ResponseEntity<?> stop(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ID_FORM) String id, Editor editor) {
    Optional<Batch> own = own(id, editor);
    Optional<Batch> stopped =
        own.flatMap(
            batch ->
                batches.move(id, List.of(State.RUNNING), new Update().set("state", State.STOPPED)));
    stopped.ifPresent(batch -> batches.leave(id));
    return answer(stopped.or(() -> own));
  }

  @PostMapping("/v1/reviews/batches/{id}/undo")
  @ApiResponse(
      responseCode = "200",
      description = "The batch.",
      content = @Content(schema = @Schema(implementation = BatchView.class)))
  @ApiResponse(responseCode = "404", description = "No such batch.")
  @ApiResponse(responseCode = "409", description = "It runs.")
  @Operation(
      operationId = "undoBatch",
      summary = "Undo a batch",
      description =
          "All that it has decided waits as before, but for what has changed since. It has to have"
              + " ended or to be stopped, at most 90 days ago.")
  ResponseEntity<?> undo(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ID_FORM) String id, Editor editor) {
    Optional<Batch> own = own(id, editor);
    if (own.isPresent() && own.get().state() == State.RUNNING) {
      return ResponseEntity.status(HttpStatus.CONFLICT)
          .body(
              Problems.of(
                  HttpStatus.CONFLICT,
                  "batch-running",
                  "Batch is running",
                  "Stop the batch first, or wait for its end."));
    }
    own.filter(batch -> batch.state() == State.DONE || batch.state() == State.STOPPED)
        .ifPresent(batch -> batches.reopen(id));
    Optional<Batch> undoing =
        own.flatMap(
            batch ->
                batches.move(
                    id,
                    List.of(State.DONE, State.STOPPED),
                    new Update().set("state", State.UNDOING)));
    return answer(undoing.or(() -> own));
  }

  private Optional<Batch> own(String id, Editor editor) {
    return batches.find(id).filter(batch -> batch.by().equals(editor.name()));
  }

  private ResponseEntity<?> answer(Optional<Batch> batch) {
    return batch
        .<ResponseEntity<?>>map(found -> ResponseEntity.ok(deciding.view(found)))
        .orElseGet(BatchController::unknown);
  }

  private static ResponseEntity<?> invalid(FieldFault fault) {
    return ResponseEntity.badRequest().body(Problems.invalidInput(List.of(fault)));
  }

  private static ResponseEntity<?> unknown() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .body(
            Problems.of(
                HttpStatus.NOT_FOUND,
                "unknown-batch",
                "Unknown batch",
                "You have no such batch, or its preview is older than 15 minutes."));
  }
}
