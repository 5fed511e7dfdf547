package org.newsroom.comment.status;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How long a comment has waited for an editor. It says nothing about whose comment it was.
 *
 * @param id made of the comment and the ruling, so that a repeated event counts once
 * @param at the time of the decision
 */
@Document(Wait.COLLECTION)
record Wait(@Id String id, Instant at, long millis) {

  static final String COLLECTION = "waits";
}
