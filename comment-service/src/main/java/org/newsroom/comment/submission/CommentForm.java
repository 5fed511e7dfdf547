package org.newsroom.comment.submission;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.form.SubmissionRequest;

/**
 * A comment as a form without a script sends it; a missing field is empty.
 *
 * @param key the form's own name for this comment
 * @param website a field that people do not see: whoever fills it is a machine
 */
record CommentForm(
    String articleId,
    @Nullable String parentId,
    String name,
    String email,
    boolean notifyOfReplies,
    String text,
    @Nullable String locale,
    @Nullable String key,
    String website) {

  static CommentForm of(HttpServletRequest request) {
    return new CommentForm(
        field(request, "articleId"),
        optional(request, "parentId"),
        field(request, "name"),
        field(request, "email"),
        !field(request, "notifyOfReplies").isEmpty(),
        field(request, "text"),
        optional(request, "locale"),
        optional(request, "key"),
        field(request, "website"));
  }

  private static String field(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private static @Nullable String optional(HttpServletRequest request, String name) {
    String value = field(request, name);
    return value.isEmpty() ? null : value;
  }

  boolean isTrapped() {
    return !website.isEmpty();
  }

  SubmissionRequest request() {
    return new SubmissionRequest(
        articleId,
        parentId,
        new SubmissionRequest.Author(name, email.isBlank() ? null : email.strip()),
        text,
        locale,
        notifyOfReplies);
  }
}
