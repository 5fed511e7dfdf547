package org.newsroom.comment.submission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.form.InvalidSubmissionException;
import org.newsroom.comment.form.Submission;
import org.newsroom.comment.form.SubmissionParser;
import org.newsroom.comment.form.SubmissionRequest;
import org.newsroom.comment.sanction.SuspensionWords;
import org.newsroom.comment.secret.Receipts;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.web.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the comments that readers send. */
@RestController
@Tag(name = "Comments")
class SubmissionController {

  private final SubmissionParser parser;
  private final Origins origins;
  private final Submitting submitting;
  private final SubmissionCounts counts;
  private final SuspensionWords suspensions;
  private final Receipts receipts;
  private final LinkProperties links;

  SubmissionController(
      SubmissionParser parser,
      Origins origins,
      Submitting submitting,
      SubmissionCounts counts,
      SuspensionWords suspensions,
      Receipts receipts,
      LinkProperties links) {
    this.parser = parser;
    this.origins = origins;
    this.submitting = submitting;
    this.counts = counts;
    this.suspensions = suspensions;
    this.receipts = receipts;
    this.links = links;
  }

  @SecurityRequirement(name = "reader")
  @Operation(
      operationId = "submitComment",
      summary = "Send a comment",
      description =
          "The comment is stored when the answer is 202, and examined afterwards. With an"
              + " Idempotency-Key the same request can be repeated without a second comment.")
  @Parameter(
      name = Origins.IDEMPOTENCY_KEY,
      in = ParameterIn.HEADER,
      description =
          "1 to 255 printable ASCII characters, new for each comment. It belongs to the reader for"
              + " whom the website vouches, or else to the network that it comes from.",
      schema =
          @Schema(
              type = "string",
              minLength = 1,
              maxLength = Origins.LONGEST_KEY,
              pattern = Origins.KEY_FORM))
  @ApiResponse(
      responseCode = "202",
      description = "Stored.",
      content = @Content(schema = @Schema(implementation = SubmittedView.class)))
  @ApiResponse(responseCode = "400", description = "A field or header is invalid.")
  @ApiResponse(responseCode = "401", description = "The bearer token is not valid.")
  @ApiResponse(
      responseCode = "403",
      description = "Nothing is taken from this author, until a time or for good.")
  @ApiResponse(responseCode = "404", description = "No such article.")
  @ApiResponse(
      responseCode = "409",
      description = "The article is closed for comments, or the comment above is not published.")
  @ApiResponse(responseCode = "413", description = "The body is too large.")
  @ApiResponse(responseCode = "415", description = "The body is not JSON.")
  @ApiResponse(responseCode = "422", description = "The key came with another comment before.")
  @ApiResponse(responseCode = "429", description = "Too many comments from this network.")
  @ApiResponse(responseCode = "503", description = "The comment cannot be stored now.")
  @Sends("Location")
  @PostMapping(
      path = "/v1/comments",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> submit(
      @RequestBody SubmissionRequest body,
      @Parameter(hidden = true) @AuthenticationPrincipal @Nullable Jwt token,
      HttpServletRequest request) {
    Submission submission = parser.parse(body);
    Origin origin = origins.of(request, token);
    Admission admission = submitting.submit(submission, origin);
    counts.count(admission);
    if (admission instanceof Admission.Suspended suspended) {
      return suspensions.answer(suspended.suspension(), origin.locale(submission.locale()));
    }
    return admission instanceof Admission.Accepted accepted
        ? accepted(accepted.acceptance())
        : Refusals.answer((Admission.Refused) admission);
  }

  private ResponseEntity<Object> accepted(Acceptance acceptance) {
    SubmittedView view = SubmittedView.of(acceptance, receipts.of(acceptance.commentId()), links);
    return ResponseEntity.accepted().location(URI.create(view.links().status())).body(view);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(InvalidSubmissionException e) {
    counts.countInvalid();
    return ResponseEntity.badRequest()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problems.invalidInput(e.faults()));
  }
}
