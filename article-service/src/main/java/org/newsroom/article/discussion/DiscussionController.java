package org.newsroom.article.discussion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.page.Page;
import org.newsroom.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@Tag(name = "Discussions")
class DiscussionController {

  private static final int REPLIES_INLINE = 3;

  /** A reader's own page may be stale for a moment; after that the ETag answers for little. */
  private static final CacheControl SHORTLY =
      CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic();

  private final Comments comments;
  private final Discussions discussions;

  DiscussionController(Comments comments, Discussions discussions) {
    this.comments = comments;
    this.discussions = discussions;
  }

  @GetMapping("/v1/articles/{articleId}/comments")
  @Operation(
      summary = "Approved comments on an article",
      description =
          "Each with its first replies. Plain text, to be escaped where it is shown. An article"
              + " without comments, or unknown here, has an empty list.")
  @Nullable ResponseEntity<Page<ThreadView>> threads(
      @PathVariable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String articleId,
      @RequestParam(defaultValue = "newest")
          @Pattern(regexp = "newest|oldest", message = "must be newest or oldest")
          String sort,
      @RequestParam(required = false) @Nullable @Size(max = 300) String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(50) int limit,
      WebRequest request) {
    Cursor after = Cursor.parse(cursor);
    String etag = etag(articleId, sort, cursor, limit);
    if (request.checkNotModified(etag)) {
      return null;
    }
    List<Comment> found = comments.threads(articleId, sort.equals("newest"), after, limit + 1);
    return ResponseEntity.ok()
        .cacheControl(SHORTLY)
        .eTag(etag)
        .body(Page.of(found, limit, Comment::cursor).map(this::thread));
  }

  @GetMapping("/v1/articles/{articleId}/comments/{commentId}/replies")
  @Operation(summary = "Approved replies to a comment, oldest first")
  @Nullable ResponseEntity<Page<Comment>> replies(
      @PathVariable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String articleId,
      @PathVariable @Size(max = 36) String commentId,
      @RequestParam(required = false) @Nullable @Size(max = 300) String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      WebRequest request) {
    Cursor after = Cursor.parse(cursor);
    String etag = etag(articleId, commentId, cursor, limit);
    if (request.checkNotModified(etag)) {
      return null;
    }
    if (!comments.isVisibleThread(articleId, commentId)) {
      throw new UnknownCommentException();
    }
    return ResponseEntity.ok()
        .cacheControl(SHORTLY)
        .eTag(etag)
        .body(Page.of(comments.replies(commentId, after, limit + 1), limit, Comment::cursor));
  }

  @GetMapping("/v1/comment-counts")
  @Operation(
      summary = "How many approved comments articles have",
      description =
          "Up to 100 articles in one call; replies count too, also those that are not shown because"
              + " the comment above them was taken down.")
  ResponseEntity<Map<String, Long>> counts(
      @RequestParam("articleId") @Size(min = 1, max = 100, message = "must be given 1 to 100 times")
          List<@Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String> articleId) {
    Map<String, Long> known = discussions.counts(articleId);
    Map<String, Long> counts = new LinkedHashMap<>();
    articleId.forEach(id -> counts.put(id, known.getOrDefault(id, 0L)));
    return ResponseEntity.ok().cacheControl(SHORTLY).body(counts);
  }

  @ExceptionHandler(UnknownCommentException.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  ProblemDetail unknown() {
    return Problems.of(
        HttpStatus.NOT_FOUND,
        "unknown-comment",
        "Unknown comment",
        "There is no such comment on this article.");
  }

  private ThreadView thread(Comment comment) {
    List<Comment> replies = comments.replies(comment.id(), null, REPLIES_INLINE + 1);
    return new ThreadView(comment, Page.of(replies, REPLIES_INLINE, Comment::cursor));
  }

  /** The version is read before the comments: what is then read can only be newer than it says. */
  private String etag(String articleId, String list, @Nullable String cursor, int limit) {
    return "\"%d-%s\""
        .formatted(
            discussions.version(articleId), Integer.toHexString(Objects.hash(list, cursor, limit)));
  }

  /** A comment with its first replies. */
  record ThreadView(@JsonUnwrapped Comment comment, Page<Comment> replies) {}

  private static final class UnknownCommentException extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
