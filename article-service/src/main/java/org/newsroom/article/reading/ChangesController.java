package org.newsroom.article.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.Discussions;
import org.newsroom.article.discussion.ShownComments;
import org.newsroom.article.discussion.edition.Discussion;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@Tag(name = "Discussions")
class ChangesController {

  private static final int MOST = 200;

  private final ShownComments comments;
  private final Discussions discussions;

  ChangesController(ShownComments comments, Discussions discussions) {
    this.comments = comments;
    this.discussions = discussions;
  }

  @GetMapping("/v1/articles/{articleId}/comments/changes")
  @Sends(
      value = {"ETag", "Cache-Control"},
      conditional = true)
  @ApiResponse(
      responseCode = "200",
      description = "The changes.",
      content = @Content(schema = @Schema(implementation = ChangesView.class)))
  @ApiResponse(responseCode = "410", description = "Too much has changed.")
  @Operation(
      operationId = "listCommentChanges",
      summary = "What has changed since a version of an article's comments",
      description =
          "After the version that the list or the changes before named. Up to 200 changes; where"
              + " there were more, 410 version-too-old: then the list is to be read anew.")
  @Nullable ResponseEntity<Object> changes(
      @PathVariable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String articleId,
      @RequestParam @Min(0) long after,
      WebRequest request) {
    Discussion discussion = discussions.of(articleId);
    String etag = Versions.etag(discussion, "changes", after);
    if (request.checkNotModified(etag)) {
      return null;
    }
    List<ShownComments.Change> changes = comments.changes(discussion, after, MOST + 1);
    return changes.size() > MOST || after > discussion.version()
        ? tooOld()
        : Versions.answer(etag).body(ChangesView.of(discussion, changes));
  }

  private static ResponseEntity<Object> tooOld() {
    return ResponseEntity.status(HttpStatus.GONE)
        .cacheControl(Versions.SHORTLY)
        .body(
            Problems.of(
                HttpStatus.GONE,
                "version-too-old",
                "Version too old",
                "Too much has changed since this version. Read the list anew."));
  }
}
