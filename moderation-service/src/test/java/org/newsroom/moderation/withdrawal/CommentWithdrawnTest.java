package org.newsroom.moderation.withdrawal;

import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Contracts;

class CommentWithdrawnTest {

  @Test
  void readsAllExamples() {
    Contracts.assertReadsAllExamples(CommentWithdrawn.TOPIC, CommentWithdrawn.class);
  }
}
