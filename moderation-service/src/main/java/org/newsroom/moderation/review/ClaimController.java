package org.newsroom.moderation.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Claims;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.id.Ids;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reviews")
@Tag(name = "Reviews")
class ClaimController {

  private final Claims claims;
  private final Cases cases;
  private final ReviewAnswers answers;
  private final ReviewProperties settings;
  private final Clock clock;

  ClaimController(
      Claims claims, Cases cases, ReviewAnswers answers, ReviewProperties settings, Clock clock) {
    this.claims = claims;
    this.cases = cases;
    this.answers = answers;
    this.settings = settings;
    this.clock = clock;
  }

  @PostMapping("/{commentId}/claim")
  @Sends("ETag")
  @ApiResponse(
      responseCode = "200",
      description = "It is in hand.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  @ApiResponse(responseCode = "404", description = "No such review.")
  @ApiResponse(responseCode = "409", description = "Somebody else has it, or it is decided.")
  @Operation(
      operationId = "claimReview",
      summary = "Take one in hand",
      description =
          "The claim expires by itself; claiming again renews it. takeOver takes it from a"
              + " colleague, which SENIOR and ADMIN may.")
  ResponseEntity<?> claim(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ReviewController.ID_FORM)
          String commentId,
      @RequestParam(defaultValue = "false") boolean takeOver,
      Editor editor) {
    Instant now = clock.instant();
    Claim claim = new Claim(editor.name(), now.plus(settings.claimFor()));
    if (takeOver && !editor.isSenior()) {
      return ReviewProblems.seniorRequired();
    }
    Optional<Case> claimed =
        takeOver ? claims.takeOver(commentId, claim) : claims.claim(commentId, claim, now);
    return claimed
        .<ResponseEntity<?>>map(answers::found)
        .orElseGet(() -> whyNot(commentId, editor, now));
  }

  private ResponseEntity<?> whyNot(String commentId, Editor editor, Instant now) {
    Optional<Case> subject = cases.find(commentId);
    if (subject.isEmpty()) {
      return ReviewProblems.unknown();
    }
    if (subject.get().isWithdrawn()) {
      return ReviewProblems.withdrawn(subject.get());
    }
    return ReviewProblems.of(
        subject.get(),
        subject.get().isClaimedAgainst(editor.name(), now)
            ? Change.Refusal.CLAIMED
            : Change.Refusal.ALREADY_DECIDED);
  }

  @DeleteMapping("/{commentId}/claim")
  @ApiResponse(responseCode = "204", description = "Released.")
  @Operation(
      operationId = "releaseReview",
      summary = "Give a claim back",
      description = "Changes nothing where there is none.")
  ResponseEntity<Void> release(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ReviewController.ID_FORM)
          String commentId,
      Editor editor) {
    claims.release(commentId, editor.name());
    return ResponseEntity.noContent().build();
  }

  @PutMapping("/claims")
  @Operation(
      operationId = "renewClaims",
      summary = "Renew all of your claims",
      description = "Those that have not expired.")
  Held renew(Editor editor) {
    Instant now = clock.instant();
    claims.renew(editor.name(), now.plus(settings.claimFor()), now);
    return new Held(
        claims.of(editor.name(), now).stream()
            .map(
                held ->
                    new Held.One(held.commentId(), Objects.requireNonNull(held.claim()).until()))
            .toList());
  }

  @DeleteMapping("/claims")
  @ApiResponse(responseCode = "204", description = "Released.")
  @Operation(
      operationId = "releaseReviews",
      summary = "Give all of your claims back",
      description = "As when work ends.")
  ResponseEntity<Void> releaseAll(Editor editor) {
    claims.releaseAll(editor.name());
    return ResponseEntity.noContent().build();
  }

  /** The comments that an editor has in hand. */
  @Schema(name = "HeldClaims")
  record Held(List<One> items) {

    @Schema(name = "HeldClaim")
    record One(String commentId, Instant until) {}
  }
}
