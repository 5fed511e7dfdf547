package org.newsroom.comment.sanction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * The last that was heard of an author, as MongoDB keeps it, also when comments are taken again: so
 * an older event that comes late is known to be older.
 *
 * @param changedAt when it was stored, by the store's own clock
 * @param forgetAt when MongoDB deletes it; absent while it matters
 */
@Document(SuspensionDocument.COLLECTION)
record SuspensionDocument(
    @MongoId String id,
    long version,
    boolean suspended,
    @Nullable Instant until,
    @Nullable String message,
    Instant changedAt,
    @Nullable Instant forgetAt) {

  static final String COLLECTION = "suspensions";

  /** The suspension, or null when comments are taken. */
  @Nullable Suspension suspension() {
    return suspended ? new Suspension(until, message) : null;
  }
}
