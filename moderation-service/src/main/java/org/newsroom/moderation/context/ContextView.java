package org.newsroom.moderation.context;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Ruling;

/**
 * Where a comment stands.
 *
 * @param thread comments of its thread, oldest first, whether or not they are public
 * @param more true when the thread has others; absent otherwise
 */
record ContextView(Article article, List<Neighbour> thread, @Nullable Boolean more) {

  static ContextView of(
      Case subject,
      org.newsroom.moderation.article.@Nullable Article article,
      Surroundings.Part part) {
    return new ContextView(
        Article.of(subject, article),
        part.cases().stream().map(one -> Neighbour.of(one, subject.commentId())).toList(),
        part.more() ? true : null);
  }

  /** The article as it is now; of one that is not known there is the title that the comment had. */
  record Article(
      String id,
      String title,
      @Nullable String section,
      @Nullable String url,
      org.newsroom.moderation.article.Article.@Nullable Mode mode,
      List<String> people,
      List<String> tags) {

    static Article of(Case subject, org.newsroom.moderation.article.@Nullable Article known) {
      return known == null
          ? new Article(
              subject.comment().articleId(),
              subject.origin().articleTitle(),
              null,
              null,
              null,
              List.of(),
              List.of())
          : new Article(
              known.articleId(),
              known.title(),
              known.section(),
              known.url(),
              known.moderationMode(),
              Objects.requireNonNull(known.people()),
              Objects.requireNonNull(known.tags()));
    }
  }

  /**
   * A comment of the thread.
   *
   * @param verdict absent, as who gave it, where an editor is to read it without knowing
   * @param waitsFor the occasion for which it waits for an editor; absent when it does not
   * @param withdrawnAt there when its author has taken it back
   * @param current true for the comment that was asked for; absent otherwise
   */
  record Neighbour(
      String commentId,
      @Nullable String parentId,
      Author author,
      String text,
      String locale,
      Instant submittedAt,
      @Nullable Verdict verdict,
      Ruling.@Nullable DecidedBy decidedBy,
      Case.@Nullable Waiting waitsFor,
      @Nullable Instant withdrawnAt,
      @Nullable Boolean current) {

    static Neighbour of(Case all, String current) {
      Case one = all.inForce();
      Comment comment = one.comment();
      return new Neighbour(
          one.commentId(),
          comment.parentId(),
          new Author(comment.authorName(), comment.authorVerified()),
          comment.text(),
          comment.locale(),
          comment.submittedAt(),
          one.isBlind() ? null : one.ruling().verdict(),
          one.isBlind() ? null : one.ruling().decidedBy(),
          one.waitsFor(),
          one.aftermath().withdrawnAt(),
          one.commentId().equals(current) ? true : null);
    }
  }

  /** The comment's author. */
  record Author(String name, boolean verified) {}
}
