package org.newsroom.comment.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.platform.event.EventType;

/**
 * A part of the comments of a person who is to be forgotten, or whose data are to be given out: the
 * events that {@code contracts/authors.erased.v1.schema.json} and {@code
 * contracts/authors.exported.v1.schema.json} describe.
 */
record AuthorComments(
    UUID requestId,
    @Nullable String authorKey,
    int part,
    boolean last,
    List<Reference> comments,
    Instant at) {

  static final EventType<AuthorComments> ERASED =
      new EventType<>("authors.erased.v1", "org.newsroom.author.erased.v1");
  static final EventType<AuthorComments> EXPORTED =
      new EventType<>("authors.exported.v1", "org.newsroom.author.exported.v1");

  /**
   * A comment with its place.
   *
   * @param name the name under which its text stays; absent where that goes, too, or nothing does
   */
  record Reference(
      UUID commentId,
      String articleId,
      @Nullable UUID parentId,
      UUID threadId,
      String locale,
      @Nullable String name) {

    static Reference of(OwnComment comment, @Nullable String name) {
      return new Reference(
          comment.id(),
          comment.articleId(),
          comment.parentId(),
          comment.threadId(),
          comment.locale(),
          name);
    }
  }
}
