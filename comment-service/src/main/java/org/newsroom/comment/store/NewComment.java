package org.newsroom.comment.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OutgoingEvent;

/**
 * A comment to be stored together with the event that announces it.
 *
 * @param threadId the comment at the top of the thread: the comment's own id when it answers none
 * @param requestDigest the digest that tells another request with the same idempotency key apart,
 *     or null when the request had no key
 */
public record NewComment(
    UUID id,
    String articleId,
    @Nullable UUID parentId,
    UUID threadId,
    Author author,
    String text,
    String locale,
    Instant submittedAt,
    byte @Nullable [] requestDigest,
    OutgoingEvent event) {

  /**
   * The author, without an e-mail address: only the event has that, until it is sent.
   *
   * @param reader the subject for whom the website vouches, or null for a guest
   * @param emailHash the hash that stands for the e-mail address, or null when there is none
   * @param addressHash the hash that stands for the client's network
   */
  public record Author(
      String name,
      boolean verified,
      @Nullable String reader,
      @Nullable String emailHash,
      String addressHash) {}
}
