package org.newsroom.comment.store;

import java.time.Instant;
import java.util.UUID;

/**
 * The wish of a comment's author that a decision be looked at again.
 *
 * @param sequence the number of the ruling that it is against
 */
public record Appeal(UUID id, long sequence, Instant at) {}
