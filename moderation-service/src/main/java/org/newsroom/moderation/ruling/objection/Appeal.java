package org.newsroom.moderation.ruling.objection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An author's wish for another look at a decision.
 *
 * @param id the same for the same comment and sequence
 * @param sequence the ruling that is appealed against
 * @param text the author's words, if there are any
 */
public record Appeal(String id, long sequence, @Nullable String text, Instant at) {}
