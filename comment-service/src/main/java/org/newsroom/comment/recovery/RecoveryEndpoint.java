package org.newsroom.comment.recovery;

import org.newsroom.comment.resending.Resending;
import org.newsroom.comment.submission.CommentSubmitted;
import org.newsroom.comment.withdrawal.CommentWithdrawn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * For administrators, after a store was restored or Kafka was made anew: comments that only the
 * topics have come back into the store, and whatever no other service has finished is announced
 * again. It may be repeated, and the service goes on meanwhile.
 */
@Component
@Endpoint(id = "recovery")
class RecoveryEndpoint {

  private static final Logger log = LoggerFactory.getLogger(RecoveryEndpoint.class);

  private final OwnTopics topics;
  private final PuttingBack puttingBack;
  private final Resending resending;

  RecoveryEndpoint(OwnTopics topics, PuttingBack puttingBack, Resending resending) {
    this.topics = topics;
    this.puttingBack = puttingBack;
    this.resending = resending;
  }

  @WriteOperation
  Recovered recover() {
    int[] counts = new int[3];
    topics.read(
        CommentSubmitted.TYPE.topic(),
        poll -> {
          counts[0] += puttingBack.comments(poll);
          counts[1] += puttingBack.corrections(poll);
        });
    topics.read(CommentWithdrawn.TYPE.topic(), poll -> counts[2] += puttingBack.withdrawals(poll));
    Recovered recovered = new Recovered(counts[0], counts[1], counts[2], resending.resendAll());
    log.atInfo()
        .addKeyValue("comments", recovered.comments())
        .addKeyValue("corrections", recovered.corrections())
        .addKeyValue("withdrawals", recovered.withdrawals())
        .addKeyValue("announced", recovered.announced())
        .log("Recovered what the store lacked");
    return recovered;
  }

  /**
   * What was done.
   *
   * @param comments those that the store lacked
   * @param corrections those that the store lacked
   * @param withdrawals those that the store lacked
   * @param announced comments of which other services were told once more
   */
  record Recovered(int comments, int corrections, int withdrawals, long announced) {}
}
