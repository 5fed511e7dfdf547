package org.newsroom.article.discussion.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment stands on its article: a pure value that rulings are applied to. The
 * moderation-service alone decides which ruling is in force, so the highest number wins, whoever
 * ruled and whenever the ruling comes. Only a ruling on a correction that is not approved leaves
 * the page as the rulings before it made it.
 *
 * @param sequence the highest number of a ruling; 0 before the first
 * @param settled the number of the ruling that the page follows; 0 before the first
 * @param barred the first revision that was refused since {@code settled}: an approval that comes
 *     late does not bring it or a later one to the page; {@link #NOTHING} when none was
 * @param visible whether readers see the comment
 * @param revision the revision that they see or saw last; 0 when they never saw any
 * @param edited whether an editor struck words from what they see or saw last
 * @param cause why they do not see it any longer; null while they see it or when they never did
 * @param ended whether nothing that comes can change the page any more
 * @param changedAt when the page took up or lost the comment; before that, when the first ruling
 *     came; null before the first
 */
public record Placement(
    long sequence,
    long settled,
    int barred,
    boolean visible,
    int revision,
    boolean edited,
    CommentPublished.@Nullable Cause cause,
    boolean ended,
    @Nullable Instant changedAt) {

  public static final int NOTHING = Integer.MAX_VALUE;
  public static final Placement NONE =
      new Placement(0, 0, NOTHING, false, 0, false, null, false, null);

  /** The placement after the ruling: this one itself when the ruling is late or repeated. */
  public Placement after(CommentModerated moderated, Instant now) {
    long number = moderated.sequence();
    if (ended || number == sequence || number <= settled) {
      return this;
    }
    if (moderated.approved()) {
      boolean late = number < sequence;
      return late && moderated.judged() >= barred ? this : showing(moderated, now);
    }
    return moderated.judged() <= revision ? hiding(number, now) : barring(moderated, now);
  }

  private Placement showing(CommentModerated moderated, Instant now) {
    long number = moderated.sequence();
    boolean late = number < sequence;
    return new Placement(
        Math.max(sequence, number),
        number,
        late ? barred : NOTHING,
        true,
        moderated.judged(),
        moderated.edited(),
        null,
        false,
        now);
  }

  private Placement hiding(long number, Instant now) {
    return new Placement(
        Math.max(sequence, number),
        number,
        barred,
        false,
        revision,
        edited,
        CommentPublished.Cause.VERDICT,
        false,
        now);
  }

  /** The page stays as it is, whether a correction of it was refused or it had nothing to show. */
  private Placement barring(CommentModerated moderated, Instant now) {
    return new Placement(
        Math.max(sequence, moderated.sequence()),
        settled,
        Math.min(barred, moderated.judged()),
        visible,
        revision,
        edited,
        cause,
        false,
        changedAt == null ? now : changedAt);
  }

  /** The placement of a comment that is off the page for good. */
  public Placement ended(CommentPublished.Cause why, Instant now) {
    if (ended) {
      return this;
    }
    return new Placement(
        sequence,
        settled,
        barred,
        false,
        revision,
        edited,
        visible ? why : cause,
        true,
        visible ? now : at(now));
  }

  private Instant at(Instant now) {
    return changedAt == null ? now : changedAt;
  }

  /** The state that other services are told of, or null where readers never saw the comment. */
  public CommentPublished.@Nullable State announcement() {
    if (visible) {
      return CommentPublished.State.PUBLISHED;
    }
    return cause == null ? null : CommentPublished.State.UNPUBLISHED;
  }
}
