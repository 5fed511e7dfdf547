package org.newsroom.article.discussion;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * Another instance has taken over a partition: the counters that this one has read are stale, and
 * its batch must be delivered again. The exception has no cause, because the taken key that betrays
 * the other instance would look like a fault of the batch's data.
 */
final class ConcurrentBatchException extends ConcurrencyFailureException {

  private static final long serialVersionUID = 1L;

  ConcurrentBatchException() {
    super("the counters have changed since they were read");
  }
}
