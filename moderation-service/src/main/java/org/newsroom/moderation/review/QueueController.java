package org.newsroom.moderation.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Queue;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reviews")
@Tag(name = "Reviews")
class QueueController {

  private final Queue queue;
  private final QueueParts parts;
  private final Cases cases;
  private final ReviewAnswers answers;
  private final ReviewProperties settings;
  private final Clock clock;

  QueueController(
      Queue queue,
      QueueParts parts,
      Cases cases,
      ReviewAnswers answers,
      ReviewProperties settings,
      Clock clock) {
    this.queue = queue;
    this.parts = parts;
    this.cases = cases;
    this.answers = answers;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "What waits for an editor, oldest first",
      description =
          "Of one article, or with a finding of a rule or category: rule=DEFAMATION is the legal"
              + " desk's queue. In the queue pending a comment waits because it is held, as a"
              + " SUBMISSION or as a CORRECTION, or because of a PROPOSAL of the rules that"
              + " contradicts an editor's decision: waitsFor says which. In the queue reported are"
              + " comments that readers reported, those before all others of which one says ILLEGAL;"
              + " in the queue appeals those whose authors appealed. What is decided"
              + " is no part of it: it is found by the comment's id, and a decision can be replaced"
              + " there. WAITING is the only state that can be asked for.")
  Page<ReviewView> waiting(
      @RequestParam(defaultValue = "WAITING")
          @Pattern(regexp = "WAITING", message = "must be WAITING")
          String state,
      @RequestParam(defaultValue = "pending")
          @Pattern(regexp = QueueParts.QUEUE, message = QueueParts.QUEUE_FORM)
          String queue,
      @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String articleId,
      @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String rule,
      @RequestParam(required = false) @Nullable @Size(max = 100) String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    List<Case> oneMore =
        this.queue.waiting(parts.of(queue, articleId, rule), Cursor.parse(cursor), limit + 1);
    Instant now = clock.instant();
    return Page.of(oneMore, limit, Queue::placeOf)
        .map(waiting -> ReviewView.of(waiting, null, now));
  }

  @PostMapping("/next")
  @Operation(
      summary = "Take the next from the queue",
      description = "Claims the first that nobody has in hand; 204 when there is none.")
  ResponseEntity<?> next(
      @RequestParam(defaultValue = "pending")
          @Pattern(regexp = QueueParts.QUEUE, message = QueueParts.QUEUE_FORM)
          String queue,
      @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String articleId,
      @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String rule,
      Principal editor) {
    Instant now = clock.instant();
    return this.queue
        .claimNext(parts.of(queue, articleId, rule), claim(editor, now), now)
        .<ResponseEntity<?>>map(answers::found)
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @PostMapping("/{commentId}/claim")
  @Operation(
      summary = "Take one in hand",
      description = "The claim expires by itself; claiming again renews it.")
  ResponseEntity<?> claim(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ReviewController.ID_FORM)
          String commentId,
      Principal editor) {
    Instant now = clock.instant();
    return queue
        .claim(commentId, claim(editor, now), now)
        .<ResponseEntity<?>>map(answers::found)
        .orElseGet(() -> whyNotClaimed(commentId, editor, now));
  }

  private ResponseEntity<?> whyNotClaimed(String commentId, Principal editor, Instant now) {
    Optional<Case> subject = cases.find(commentId);
    if (subject.isEmpty()) {
      return ReviewProblems.unknown();
    }
    if (subject.get().isWithdrawn()) {
      return ReviewProblems.withdrawn(subject.get());
    }
    return subject.get().isClaimedAgainst(editor.getName(), now)
        ? ReviewProblems.claimed(subject.get())
        : ReviewProblems.alreadyDecided(subject.get());
  }

  @DeleteMapping("/{commentId}/claim")
  @Operation(summary = "Give a claim back")
  ResponseEntity<Void> release(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ReviewController.ID_FORM)
          String commentId,
      Principal editor) {
    queue.release(commentId, editor.getName());
    return ResponseEntity.noContent().build();
  }

  private Claim claim(Principal editor, Instant now) {
    return new Claim(editor.getName(), now.plus(settings.claimFor()));
  }
}
