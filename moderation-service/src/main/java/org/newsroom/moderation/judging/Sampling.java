package org.newsroom.moderation.judging;

import java.util.UUID;
import org.newsroom.moderation.ruling.Case;
import org.springframework.stereotype.Component;

/**
 * Chooses what editors read a second time. The choice goes by the comment's id, so that it is the
 * same when a comment is delivered again.
 */
@Component
class Sampling {

  private static final int PARTS = 1_000_000;

  private final long chosen;

  Sampling(SampleProperties settings) {
    this.chosen = Math.round(settings.sample() * PARTS);
  }

  Case of(Case opened) {
    long bits = UUID.fromString(opened.commentId()).getLeastSignificantBits();
    return Math.floorMod(bits, PARTS) < chosen ? opened.sampled() : opened;
  }
}
