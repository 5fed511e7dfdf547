package org.newsroom.comment.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored comment as its author may see and change it.
 *
 * @param text the newest text
 * @param standing where it stands
 */
public record OwnComment(
    UUID id,
    String articleId,
    @Nullable UUID parentId,
    UUID threadId,
    NewComment.Author author,
    String text,
    String locale,
    Instant submittedAt,
    Standing standing) {

  static OwnComment of(CommentDocument stored) {
    CommentDocument.AuthorDocument author = stored.author();
    return new OwnComment(
        stored.id(),
        stored.articleId(),
        stored.parentId(),
        stored.threadId(),
        new NewComment.Author(
            author.name(),
            author.verified(),
            author.reader(),
            author.emailHash(),
            author.addressHash()),
        stored.text(),
        stored.locale(),
        stored.submittedAt(),
        new Standing(stored.way()));
  }

  /** The comment with its next text, as it is before anybody has judged that. */
  public OwnComment corrected(String next) {
    Way way = standing.way();
    Way.Own own = way.own();
    Way.Own corrected =
        new Way.Own(
            own.revision() + 1, own.revisedAt(), own.correction(), own.appeal(), own.withdrawnAt());
    return new OwnComment(
        id,
        articleId,
        parentId,
        threadId,
        author,
        next,
        locale,
        submittedAt,
        new Standing(way.with(corrected)));
  }

  /** The number of the newest text, from 1. */
  public int revision() {
    return standing.way().own().revision();
  }

  /** Whether the author has taken the comment back. */
  public boolean isWithdrawn() {
    return standing.way().own().withdrawnAt() != null;
  }
}
