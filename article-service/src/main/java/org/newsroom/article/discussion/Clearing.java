package org.newsroom.article.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.article.Withdrawals.Withdrawal;
import org.newsroom.article.discussion.edition.ArticleWithdrawn;
import org.newsroom.article.discussion.edition.CommentPublished;
import org.newsroom.article.discussion.edition.Placement;
import org.newsroom.article.discussion.edition.Row;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.event.Received;
import org.newsroom.platform.page.Cursor;
import org.springframework.stereotype.Component;

/**
 * Takes the comments of a withdrawn article off its page, for good and a batch at a time. Each
 * batch is announced before it is stored: after a crash those that are still on the page are
 * announced again, whereas nobody would find those that are not.
 */
@Component
class Clearing {

  private static final int TOGETHER = 100;

  private final Discussions discussions;
  private final Comments comments;
  private final Editing editing;
  private final Events events;
  private final Clock clock;

  Clearing(
      Discussions discussions, Comments comments, Editing editing, Events events, Clock clock) {
    this.discussions = discussions;
    this.comments = comments;
    this.editing = editing;
    this.events = events;
    this.clock = clock;
  }

  /** Clears the page of what was submitted before the withdrawal. */
  void clear(Withdrawal withdrawal) {
    String discussion = discussions.of(withdrawal.articleId()).id();
    discussions.withdraw(discussion, withdrawal.at());
    Cursor cursor = null;
    List<Comments.Listed> heads = heads(discussion, withdrawal, cursor);
    while (!heads.isEmpty()) {
      List<String> ids = heads.stream().map(Comments.Listed::id).toList();
      List<Comments.Listed> replies = comments.listed(ids, null, withdrawal.at(), TOGETHER);
      while (!replies.isEmpty()) {
        takeOff(withdrawal.articleId(), replies);
        replies = comments.listed(ids, null, withdrawal.at(), TOGETHER);
      }
      takeOff(withdrawal.articleId(), heads);
      heads = heads(discussion, withdrawal, heads.get(heads.size() - 1).cursor());
    }
  }

  private List<Comments.Listed> heads(
      String discussion, Withdrawal withdrawal, @Nullable Cursor after) {
    return comments.listed(List.of(discussion), after, withdrawal.at(), TOGETHER);
  }

  private void takeOff(String articleId, List<Comments.Listed> listed) {
    Map<String, Row.Known> known =
        comments.known(listed.stream().map(Comments.Listed::id).toList());
    List<Comments.Listed> shown =
        listed.stream()
            .filter(
                comment -> Objects.requireNonNull(known.get(comment.id())).placement().visible())
            .toList();
    Instant now = clock.instant();
    events.send(
        shown.stream()
            .map(
                comment ->
                    announcement(
                        articleId,
                        comment,
                        Objects.requireNonNull(known.get(comment.id())).placement(),
                        now))
            .toList());
    editing.apply(shown.stream().map(comment -> occurrence(articleId, comment)).toList());
  }

  private OutgoingEvent announcement(
      String articleId, Comments.Listed comment, Placement placement, Instant now) {
    CommentPublished published =
        new CommentPublished(
            comment.id(),
            articleId,
            CommentPublished.State.UNPUBLISHED,
            placement.sequence(),
            CommentPublished.Cause.ARTICLE_WITHDRAWN,
            placement.revision(),
            null,
            null,
            comment.locale(),
            now);
    return events.create(
        CommentPublished.TYPE, published.eventId(), published.commentId(), now, published);
  }

  private static Received<ArticleWithdrawn> occurrence(String articleId, Comments.Listed comment) {
    String thread = comment.parentId() == null ? comment.id() : comment.list();
    ArticleWithdrawn withdrawn =
        new ArticleWithdrawn(
            comment.id(),
            articleId,
            comment.parentId(),
            thread,
            comment.locale(),
            comment.submittedAt());
    return new Received<>(withdrawn, null, "articles", 0, 0);
  }
}
