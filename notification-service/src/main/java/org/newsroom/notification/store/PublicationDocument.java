package org.newsroom.notification.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Publication;

/**
 * The newest publication that is known, as it is in its inbox's document.
 *
 * @param cause absent for a verdict
 * @param revision absent for the first revision
 * @param shown absent unless an editor struck words
 */
record PublicationDocument(
    long sequence,
    boolean published,
    Instant at,
    Publication.@Nullable Cause cause,
    @Nullable Integer revision,
    @Nullable String shown) {

  static @Nullable PublicationDocument of(@Nullable Publication publication) {
    return publication == null
        ? null
        : new PublicationDocument(
            publication.sequence(),
            publication.published(),
            publication.at(),
            publication.cause() == Publication.Cause.VERDICT ? null : publication.cause(),
            publication.revision() == 1 ? null : publication.revision(),
            publication.shown());
  }

  /** The text keeps the reader's words out of logs. */
  @Override
  public String toString() {
    return "Publication[sequence=" + sequence + ", published=" + published + "]";
  }

  Publication publication() {
    return new Publication(
        sequence,
        published,
        at,
        cause == null ? Publication.Cause.VERDICT : cause,
        revision == null ? 1 : revision,
        shown);
  }
}
