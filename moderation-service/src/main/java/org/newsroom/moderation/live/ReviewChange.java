package org.newsroom.moderation.live;

import java.time.Instant;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * A change of a review as the store keeps it for some minutes.
 *
 * @param at the store's own time, so that the clocks of the instances do not matter
 * @param event the name of the event that desks are sent
 * @param data its JSON
 */
record ReviewChange(ObjectId id, Instant at, String event, String data) {

  static ReviewChange of(Document stored) {
    return new ReviewChange(
        stored.getObjectId("_id"),
        stored.getDate(ReviewChanges.AT).toInstant(),
        stored.getString(ReviewChanges.EVENT),
        stored.getString(ReviewChanges.DATA));
  }
}
