package org.newsroom.moderation.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.verdict.Cases;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reviews")
@Tag(name = "Reviews")
class ReviewController {

  private static final String ID_FORM = "must be a comment's id";
  private static final int HISTORY = 100;

  private final Reviews reviews;
  private final Cases cases;
  private final Deciding deciding;
  private final ReviewProperties settings;
  private final Clock clock;

  ReviewController(
      Reviews reviews, Cases cases, Deciding deciding, ReviewProperties settings, Clock clock) {
    this.reviews = reviews;
    this.cases = cases;
    this.deciding = deciding;
    this.settings = settings;
    this.clock = clock;
  }

  /** A page of the queue. */
  record Queue(List<ReviewView> items, @Nullable String next) {}

  @GetMapping
  @Operation(
      summary = "What waits for an editor, oldest first",
      description =
          "Of one article, or with a finding of a rule or category: rule=DEFAMATION is the legal"
              + " desk's queue. What is decided is no part of it: it is found by the comment's id, and a decision"
              + " can be replaced there.")
  ResponseEntity<?> waiting(
      @RequestParam(defaultValue = "WAITING")
          @Pattern(regexp = "WAITING", message = "must be WAITING")
          String state,
      @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String articleId,
      @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String rule,
      @RequestParam(required = false) @Nullable @Size(max = 100) String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    Optional<String> after = cursor == null ? Optional.of("") : QueueCursor.parse(cursor);
    if (after.isEmpty()) {
      return invalid("cursor", "must be the next of an earlier page");
    }
    List<Review> found = reviews.waiting(new QueueFilter(articleId, rule), after.get(), limit + 1);
    List<Review> page = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > limit ? QueueCursor.of(page.get(limit - 1).subject()) : null;
    Instant now = clock.instant();
    return ResponseEntity.ok(
        new Queue(page.stream().map(review -> ReviewView.of(review, null, now)).toList(), next));
  }

  @GetMapping("/{commentId}")
  @Operation(
      summary = "One comment's case",
      description = "Any comment that was judged has one. Its ETag is what a decision names.")
  ResponseEntity<?> one(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ID_FORM) String commentId) {
    return reviews
        .find(commentId)
        .<ResponseEntity<?>>map(this::found)
        .orElseGet(ReviewController::unknown);
  }

  @PostMapping("/next")
  @Operation(
      summary = "Take the next from the queue",
      description = "Claims the oldest that nobody has in hand; 204 when there is none.")
  ResponseEntity<?> next(
      @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String articleId,
      @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String rule,
      Principal editor) {
    Instant now = clock.instant();
    return reviews
        .claimNext(new QueueFilter(articleId, rule), claim(editor, now), now)
        .<ResponseEntity<?>>map(this::found)
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @PostMapping("/{commentId}/claim")
  @Operation(
      summary = "Take one in hand",
      description = "The claim expires by itself; claiming again renews it.")
  ResponseEntity<?> claim(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ID_FORM) String commentId,
      Principal editor) {
    Instant now = clock.instant();
    return reviews
        .claim(commentId, claim(editor, now), now)
        .<ResponseEntity<?>>map(this::found)
        .orElseGet(() -> whyNotClaimed(commentId, editor, now));
  }

  private ResponseEntity<?> whyNotClaimed(String commentId, Principal editor, Instant now) {
    Optional<Review> review = reviews.find(commentId);
    if (review.isEmpty()) {
      return unknown();
    }
    return review.get().isClaimedAgainst(editor.getName(), now)
        ? ReviewProblems.claimed(review.get())
        : ReviewProblems.alreadyDecided(review.get());
  }

  @DeleteMapping("/{commentId}/claim")
  @Operation(summary = "Give a claim back")
  ResponseEntity<Void> release(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ID_FORM) String commentId,
      Principal editor) {
    reviews.release(commentId, editor.getName());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{commentId}/decision")
  @Operation(
      summary = "Decide",
      description =
          "Needs If-Match with the ETag of the review. A decision that was made is changed, or"
              + " undone with the verdict HELD, by naming its current ETag and revise: true.")
  ResponseEntity<?> decide(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ID_FORM) String commentId,
      @RequestHeader(name = "If-Match", required = false) @Nullable String etag,
      @Valid @RequestBody DecisionRequest request,
      Authentication editor) {
    if (etag == null) {
      return ReviewProblems.etagRequired();
    }
    FieldFault fault = request.fault();
    if (fault != null) {
      return invalid(fault.field(), fault.message());
    }
    Deciding.Result result = deciding.decide(commentId, request.order(etag), editor(editor));
    if (result instanceof Deciding.Decided decided) {
      return found(decided.review());
    }
    return ReviewProblems.of(result);
  }

  private static Deciding.Editor editor(Authentication authentication) {
    boolean senior =
        authentication.getAuthorities().stream()
            .anyMatch(role -> List.of("ROLE_SENIOR", "ROLE_ADMIN").contains(role.getAuthority()));
    return new Deciding.Editor(authentication.getName(), senior);
  }

  private Claim claim(Principal editor, Instant now) {
    return new Claim(editor.getName(), now.plus(settings.claimFor()));
  }

  private ResponseEntity<?> found(Review review) {
    String author = review.subject().authorKey();
    Map<String, Long> history = author == null ? null : cases.history(author, HISTORY);
    return ResponseEntity.ok()
        .eTag(review.etag())
        .body(ReviewView.of(review, history, clock.instant()));
  }

  private static ResponseEntity<?> unknown() {
    return ReviewProblems.of(new Deciding.Unknown());
  }

  private static ResponseEntity<?> invalid(String field, String message) {
    return ResponseEntity.status(HttpStatus.BAD_REQUEST)
        .body(Problems.invalidInput(List.of(new FieldFault(field, message))));
  }
}
