package org.newsroom.notification.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Publication;
import org.newsroom.notification.notice.Quote;
import org.newsroom.notification.store.Noticing;
import org.newsroom.platform.event.OfType;

/**
 * The news that a comment is on its article, or off it again.
 *
 * @param cause the code of the reason why; null for a ruling
 * @param revision the revision that is or was on the page; null for the first
 * @param edited the text that is on the page, where an editor struck words from it
 * @param reply the comment above, where this is a published reply
 */
@OfType("org.newsroom.comment.published.v1")
record CommentPublished(
    UUID commentId,
    State state,
    Long sequence,
    Instant occurredAt,
    @Nullable String cause,
    @Nullable Integer revision,
    @Nullable Edited edited,
    @Nullable Reply reply)
    implements Noticing.Occurrence {

  static final String TOPIC = "comments.published.v1";

  CommentPublished {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(state, "state");
    Sequences.requireValid(sequence);
    Objects.requireNonNull(occurredAt, "occurredAt");
    Sequences.requireRevision(revision);
  }

  @Override
  public Inbox applyTo(Inbox inbox, Instant due) {
    return inbox.published(
        new Publication(
            sequence,
            state == State.PUBLISHED,
            occurredAt,
            Publication.Cause.of(cause),
            revision == null ? 1 : revision,
            edited == null ? null : edited.text()),
        due);
  }

  /** The news as its author hears it and, of a published reply, the author of the comment above. */
  Stream<Noticing.Occurrence> occurrences() {
    return reply == null || state != State.PUBLISHED
        ? Stream.of(this)
        : Stream.of(this, new Replied(reply.parentId(), commentId, quote(reply), occurredAt));
  }

  private Quote quote(Reply published) {
    return new Quote(published.authorName(), published.text(), sequence);
  }

  /** Whether the comment is on its article. */
  enum State {
    PUBLISHED,
    UNPUBLISHED
  }

  /** The text that is left of a comment. */
  record Edited(String text) {

    Edited {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * The reply as the author of the comment above is told of it.
   *
   * @param parentId the comment above
   * @param text the text that is on the page now
   */
  record Reply(UUID parentId, String authorName, String text) {

    Reply {
      Objects.requireNonNull(parentId, "parentId");
      Objects.requireNonNull(authorName, "authorName");
      Objects.requireNonNull(text, "text");
    }

    /** The text keeps what somebody wrote out of logs. */
    @Override
    public String toString() {
      return "Reply[parentId=" + parentId + "]";
    }
  }

  private record Replied(UUID commentId, UUID reply, Quote quote, Instant at)
      implements Noticing.Occurrence {

    @Override
    public Inbox applyTo(Inbox inbox, Instant due) {
      return inbox.replied(reply, quote, at, due);
    }
  }
}
