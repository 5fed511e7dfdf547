package org.newsroom.comment.submission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.newsroom.comment.client.SubmissionLimit;
import org.newsroom.comment.form.InvalidSubmissionException;
import org.newsroom.comment.form.SubmissionParser;
import org.newsroom.comment.secret.Receipts;
import org.newsroom.platform.description.Sends;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes comments from browsers without scripts. No cookie is involved: there is nothing to forge.
 */
@RestController
@Tag(name = "Comments")
class FormController {

  private final SubmissionParser parser;
  private final Origins origins;
  private final Submitting submitting;
  private final SubmissionCounts counts;
  private final SubmissionLimit limit;
  private final FormPages pages;
  private final Receipts receipts;
  private final LinkProperties links;
  private final CommentIds ids;

  FormController(
      SubmissionParser parser,
      Origins origins,
      Submitting submitting,
      SubmissionCounts counts,
      SubmissionLimit limit,
      FormPages pages,
      Receipts receipts,
      LinkProperties links,
      CommentIds ids) {
    this.parser = parser;
    this.origins = origins;
    this.submitting = submitting;
    this.counts = counts;
    this.limit = limit;
    this.pages = pages;
    this.receipts = receipts;
    this.links = links;
    this.ids = ids;
  }

  @Operation(
      operationId = "submitForm",
      summary = "Send a comment by a form",
      description =
          "For pages without a script. Leads to the page of the comment's notices; what cannot be"
              + " taken is answered with a page that has the text in a form to send again.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                      schema = @Schema(implementation = CommentForm.class))))
  @ApiResponse(responseCode = "303", description = "Stored; Location has the notices.")
  @ApiResponse(
      responseCode = "400",
      description = "A field is invalid.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @ApiResponse(
      responseCode = "403",
      description = "Nothing is taken from this author.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @ApiResponse(
      responseCode = "404",
      description = "No such article.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @ApiResponse(
      responseCode = "409",
      description = "The article is closed, or the comment above is not published.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @ApiResponse(
      responseCode = "422",
      description = "The key came with another comment before.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @ApiResponse(
      responseCode = "429",
      description = "Too many comments from this network.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @ApiResponse(
      responseCode = "503",
      description = "The comment cannot be stored now.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @Sends(value = "Location", on = "303")
  @PostMapping(path = "/comments", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<byte[]> submit(HttpServletRequest request) {
    CommentForm form = CommentForm.of(request);
    if (form.isTrapped()) {
      return notices(ids.next());
    }
    if (limit.isExceeded(request)) {
      return pages.refused(form, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY");
    }
    try {
      Admission admission =
          submitting.submit(parser.parse(form.request()), origins.of(request, form.key()));
      counts.count(admission);
      if (admission instanceof Admission.Suspended suspended) {
        return pages.suspended(form, suspended.suspension());
      }
      return admission instanceof Admission.Accepted accepted
          ? notices(accepted.acceptance().commentId())
          : pages.refused(form, (Admission.Refused) admission);
    } catch (InvalidSubmissionException e) {
      counts.countInvalid();
      return pages.invalid(form, e.faults());
    }
  }

  private ResponseEntity<byte[]> notices(UUID id) {
    String address = links.notifications() + "/notices/" + id + "?receipt=" + receipts.of(id);
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
