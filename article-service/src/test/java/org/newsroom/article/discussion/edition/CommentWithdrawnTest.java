package org.newsroom.article.discussion.edition;

import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Contracts;

class CommentWithdrawnTest {

  @Test
  void readsAllExamples() {
    Contracts.assertReadsAllExamples("comments.withdrawn.v1", CommentWithdrawn.class);
  }
}
