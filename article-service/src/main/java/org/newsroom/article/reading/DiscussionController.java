package org.newsroom.article.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.Comment;
import org.newsroom.article.discussion.Discussions;
import org.newsroom.article.discussion.ShownComments;
import org.newsroom.article.discussion.edition.Discussion;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@Tag(name = "Discussions")
class DiscussionController {

  static final int REPLIES_INLINE = 3;

  private final ShownComments comments;
  private final Discussions discussions;

  DiscussionController(ShownComments comments, Discussions discussions) {
    this.comments = comments;
    this.discussions = discussions;
  }

  @GetMapping("/v1/articles/{articleId}/comments")
  @Sends(
      value = {"ETag", "Cache-Control"},
      conditional = true)
  @Operation(
      operationId = "listComments",
      summary = "Approved comments on an article",
      description =
          "Each with its first replies. Plain text, to be escaped where it is shown. An article"
              + " without comments, or unknown here, has an empty list. A comment that was taken"
              + " off and has replies stays as removed, without author and text.")
  @Nullable ResponseEntity<ThreadsView> threads(
      @PathVariable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String articleId,
      @RequestParam(defaultValue = "newest")
          @Pattern(regexp = "newest|oldest", message = "must be newest or oldest")
          String sort,
      @RequestParam(required = false) @Nullable @Size(max = 300) String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(50) int limit,
      WebRequest request) {
    Cursor after = Cursor.parse(cursor);
    Discussion discussion = discussions.of(articleId);
    String etag = Versions.etag(discussion, sort, cursor, limit);
    if (request.checkNotModified(etag)) {
      return null;
    }
    List<Comment> found =
        comments.threads(discussion.id(), sort.equals("newest"), after, limit + 1);
    Page<ThreadView> page = Page.of(found, limit, Comment::cursor).map(this::thread);
    return Versions.answer(etag).body(ThreadsView.of(page, discussion));
  }

  @GetMapping("/v1/articles/{articleId}/comments/{commentId}/replies")
  @Sends(
      value = {"ETag", "Cache-Control"},
      conditional = true)
  @ApiResponse(responseCode = "200", description = "The replies.")
  @ApiResponse(responseCode = "404", description = "No such comment on this article.")
  @Operation(
      operationId = "listReplies",
      summary = "Approved replies to a comment, oldest first",
      description = "Those after cursor, or the last ones before the cursor of before.")
  @Nullable ResponseEntity<RepliesView> replies(
      @PathVariable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String articleId,
      @PathVariable @Size(max = 36) String commentId,
      @RequestParam(required = false) @Nullable @Size(max = 300) String cursor,
      @RequestParam(required = false) @Nullable @Size(max = 300) String before,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      WebRequest request) {
    Cursor after = Cursor.parse(cursor);
    Cursor until = Cursor.parse(before);
    Discussion discussion = discussions.of(articleId);
    String etag = Versions.etag(discussion, commentId, cursor, before, limit);
    if (request.checkNotModified(etag)) {
      return null;
    }
    if (comments.thread(discussion.id(), commentId).isEmpty()) {
      throw new UnknownCommentException();
    }
    RepliesView replies =
        until == null
            ? RepliesView.of(comments.replies(commentId, after, limit + 1), limit)
            : RepliesView.before(comments.repliesBefore(commentId, until, limit + 1), limit);
    return Versions.answer(etag).body(replies);
  }

  private ThreadView thread(Comment comment) {
    List<Comment> replies = comments.replies(comment.id(), null, REPLIES_INLINE + 1);
    return new ThreadView(CommentView.of(comment), RepliesView.of(replies, REPLIES_INLINE));
  }
}
