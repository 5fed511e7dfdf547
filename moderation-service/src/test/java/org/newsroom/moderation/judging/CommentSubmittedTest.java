package org.newsroom.moderation.judging;

import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Contracts;

class CommentSubmittedTest {

  @Test
  void readsAllExamples() {
    Contracts.assertReadsAllExamples("comments.submitted.v1", CommentSubmitted.class);
  }
}
