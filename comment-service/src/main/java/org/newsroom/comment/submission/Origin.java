package org.newsroom.comment.submission;

import org.jspecify.annotations.Nullable;
import org.newsroom.platform.client.Network;

/**
 * The circumstances of a submission, beside its body.
 *
 * @param reader the subject for whom the website vouches, or null for a guest
 * @param network the network that it came from
 * @param locale the language to answer in when the body names none
 * @param idempotencyKey the client's own name for this request, or null
 */
public record Origin(
    @Nullable String reader, Network network, String locale, @Nullable String idempotencyKey) {

  /** The language to answer in to a body that names this one, or none. */
  public String locale(@Nullable String named) {
    return named == null ? locale : named;
  }
}
