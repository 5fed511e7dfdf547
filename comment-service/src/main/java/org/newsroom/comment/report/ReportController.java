package org.newsroom.comment.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.sanction.Suspension;
import org.newsroom.comment.sanction.SuspensionWords;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.OwnComments;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.submission.Origin;
import org.newsroom.comment.submission.Origins;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Comments")
class ReportController {

  private final OwnComments comments;
  private final ReportParser parser;
  private final Reporting reporting;
  private final Origins origins;
  private final SuspensionWords suspensions;
  private final ReportViews views;

  ReportController(
      OwnComments comments,
      ReportParser parser,
      Reporting reporting,
      Origins origins,
      SuspensionWords suspensions,
      ReportViews views) {
    this.comments = comments;
    this.parser = parser;
    this.reporting = reporting;
    this.origins = origins;
    this.suspensions = suspensions;
    this.views = views;
  }

  @SecurityRequirement(name = "reader")
  @Operation(
      operationId = "reportComment",
      summary = "Report a published comment",
      description =
          "Anybody may, once per reader and comment: the same again is the same report. For illegal"
              + " content, the law and an explanation are required. The receipt opens what becomes"
              + " of it.")
  @ApiResponse(
      responseCode = "202",
      description = "Stored.",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  @ApiResponse(responseCode = "400", description = "A field is invalid.")
  @ApiResponse(responseCode = "403", description = "Nothing is taken from this reader.")
  @ApiResponse(responseCode = "404", description = "No such comment.")
  @ApiResponse(responseCode = "409", description = "The comment is not published.")
  @ApiResponse(responseCode = "429", description = "Too much came from this network.")
  @PostMapping(
      path = "/v1/comments/{id}/reports",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> report(
      @PathVariable String id,
      @RequestBody ReportRequest body,
      @Parameter(hidden = true) @AuthenticationPrincipal @Nullable Jwt token,
      HttpServletRequest request) {
    Report report = parser.parse(body);
    OwnComment comment = Ids.isUuid(id) ? comments.find(UUID.fromString(id)) : null;
    if (comment == null) {
      return problem(
          HttpStatus.NOT_FOUND, "unknown-comment", "Unknown comment", "There is no such comment.");
    }
    Origin origin = origins.of(request, token);
    Reporting.Taken earlier = reporting.earlier(comment, origin);
    if (earlier != null) {
      return ResponseEntity.accepted().body(views.of(earlier));
    }
    Suspension suspension = reporting.suspension(report, origin);
    if (suspension != null) {
      return suspensions.answer(suspension, origin.locale(report.locale()));
    }
    if (comment.standing().status() != Status.PUBLISHED) {
      return problem(
          HttpStatus.CONFLICT,
          "comment-not-published",
          "Comment not published",
          "Only comments that are published can be reported.");
    }
    return ResponseEntity.accepted().body(views.of(reporting.report(comment, report, origin)));
  }

  private static ResponseEntity<Object> problem(
      HttpStatus status, String slug, String title, String detail) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problems.of(status, slug, title, detail));
  }
}
