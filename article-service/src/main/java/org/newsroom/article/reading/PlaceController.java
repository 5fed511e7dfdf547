package org.newsroom.article.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@Tag(name = "Discussions")
class PlaceController {

  /** How many replies are shown on each side of the one that is asked for. */
  private static final int BESIDE = 10;

  private final ShownComments comments;
  private final Discussions discussions;

  PlaceController(ShownComments comments, Discussions discussions) {
    this.comments = comments;
    this.discussions = discussions;
  }

  @GetMapping("/v1/articles/{articleId}/comments/{commentId}")
  @Sends(
      value = {"ETag", "Cache-Control"},
      conditional = true)
  @ApiResponse(responseCode = "200", description = "The comment, and what is beside it.")
  @ApiResponse(responseCode = "404", description = "No such comment on this article.")
  @Operation(
      operationId = "placeComment",
      summary = "A comment or reply in its thread",
      description =
          "Of a reply, with those beside it: replies.next and replies.previous are the cursor and"
              + " the before of further ones. The cursor after goes on in the list of this sort,"
              + " before in the list of the other sort.")
  @Nullable ResponseEntity<PlaceView> place(
      @PathVariable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String articleId,
      @PathVariable @Size(max = 36) String commentId,
      @RequestParam(defaultValue = "newest")
          @Pattern(regexp = "newest|oldest", message = "must be newest or oldest")
          String sort,
      WebRequest request) {
    Discussion discussion = discussions.of(articleId);
    String etag = Versions.etag(discussion, "place", commentId, sort);
    if (request.checkNotModified(etag)) {
      return null;
    }
    return Versions.answer(etag).body(place(discussion.id(), commentId, sort.equals("newest")));
  }

  private PlaceView place(String discussion, String commentId, boolean newest) {
    ShownComments.Place found =
        comments.find(discussion, commentId).orElseThrow(UnknownCommentException::new);
    boolean isReply = !found.list().equals(discussion);
    Comment head =
        isReply
            ? comments.thread(discussion, found.list()).orElseThrow(UnknownCommentException::new)
            : found.comment();
    RepliesView replies = isReply ? around(found) : first(head);
    Cursor cursor = head.cursor();
    return new PlaceView(
        new ThreadView(CommentView.of(head), replies),
        comments.threads(discussion, !newest, cursor, 1).isEmpty() ? null : cursor.toString(),
        comments.threads(discussion, newest, cursor, 1).isEmpty() ? null : cursor.toString());
  }

  private RepliesView first(Comment head) {
    int limit = DiscussionController.REPLIES_INLINE;
    return RepliesView.of(comments.replies(head.id(), null, limit + 1), limit);
  }

  private RepliesView around(ShownComments.Place reply) {
    Cursor cursor = reply.comment().cursor();
    List<Comment> before = comments.repliesBefore(reply.list(), cursor, BESIDE + 1);
    List<Comment> after = comments.replies(reply.list(), cursor, BESIDE + 1);
    return RepliesView.around(before, reply.comment(), after, BESIDE);
  }
}
