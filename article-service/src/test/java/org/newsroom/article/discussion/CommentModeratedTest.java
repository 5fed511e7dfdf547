package org.newsroom.article.discussion;

import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Contracts;

class CommentModeratedTest {

  @Test
  void readsAllExamples() {
    Contracts.assertReadsAllExamples("comments.moderated.v1", CommentModerated.class);
  }
}
