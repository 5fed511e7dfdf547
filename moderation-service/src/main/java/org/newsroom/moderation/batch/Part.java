package org.newsroom.moderation.batch;

import java.time.Instant;
import java.util.List;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * Some comments of a batch as MongoDB keeps them, which are decided together.
 *
 * @param id the batch's id and the number of the part
 * @param open whether it is to be worked on
 * @param done how many of them were decided, or undone
 * @param skipped how many were not, because they had changed or somebody had them in hand
 * @param expiresAt the time at which it is forgotten
 */
@Document(Batches.PARTS)
record Part(
    @MongoId String id,
    String batch,
    boolean open,
    List<Item> items,
    int done,
    int skipped,
    Instant expiresAt) {

  /** The largest part. */
  static final int MOST = 200;

  /**
   * One comment.
   *
   * @param revision the revision of its case that was selected
   */
  record Item(String id, long revision) {}
}
