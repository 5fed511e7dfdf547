package org.newsroom.article.article;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.page.Cursor;

/**
 * An article in one of its versions.
 *
 * @param version 1 for the first, one more with each change
 * @param mode the article's own mode, or the site's when this version was made
 * @param withdrawnAt when the article was taken off the website; null while it is there
 * @param moves its other ids
 */
public record Article(
    String id,
    long version,
    Content content,
    ModerationMode mode,
    Instant updatedAt,
    @Nullable Instant withdrawnAt,
    Moves moves) {

  /** The time at which readers saw it first. */
  public Instant publishedAt() {
    return content.publishedAt();
  }

  /** Where a list goes on after this article. */
  public Cursor cursor() {
    return new Cursor(publishedAt(), id);
  }

  /** Whether new comments are taken. */
  public boolean isOpen() {
    return mode != ModerationMode.CLOSED && !isWithdrawn();
  }

  /** The id that the article has now; null where that is its own. */
  public @Nullable String movedTo() {
    return moves.movedTo();
  }

  /** Whether it is off the website. */
  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Whether the other article has the same content, in the same mode. */
  boolean isAs(Article other) {
    return content.equals(other.content)
        && mode == other.mode
        && isWithdrawn() == other.isWithdrawn()
        && moves.equals(other.moves);
  }

  /** The next version of the article, which differs in the mode alone. */
  Article in(ModerationMode other) {
    return new Article(id, version + 1, content, other, updatedAt, withdrawnAt, moves);
  }

  /** The next version of the article, which is off the website. */
  Article withdrawn(Instant now) {
    return new Article(id, version + 1, content, mode, now, now, moves);
  }

  String etag() {
    return "\"" + version + "\"";
  }

  /** The event that tells the other services of this version. */
  ArticleChanged changed() {
    return new ArticleChanged(
        id,
        version,
        content.title(),
        content.section(),
        content.tags(),
        content.people(),
        isOpen(),
        mode,
        isWithdrawn() ? true : null,
        moves.formerIds().isEmpty() ? null : moves.formerIds(),
        content.url(),
        content.language(),
        updatedAt);
  }

  /**
   * The other ids of an article.
   *
   * @param formerIds those that it had before, the last first; what names one of them means it
   * @param movedTo the id that it has now; null where that is its own
   */
  record Moves(List<String> formerIds, @Nullable String movedTo) {

    static final Moves NONE = new Moves(List.of(), null);

    /** The ids with further ones before them. */
    Moves with(List<String> further) {
      return new Moves(
          Stream.concat(further.stream(), formerIds.stream()).distinct().toList(), movedTo);
    }
  }
}
