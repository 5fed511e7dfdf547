package org.newsroom.article.discussion;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Another instance has taken over this partition: what was read is stale and must be read again.
 */
final class ConcurrentBatchException extends ConcurrencyFailureException {

  private static final long serialVersionUID = 1L;

  private ConcurrentBatchException(MongoBulkWriteException cause) {
    super("the counters have changed since they were read", cause);
  }

  /** An upsert whose condition no longer holds collides with the document that is there. */
  static RuntimeException orOriginal(MongoBulkWriteException e) {
    boolean collided =
        e.getWriteErrors().stream()
            .anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    return collided ? new ConcurrentBatchException(e) : e;
  }
}
