package org.newsroom.comment.article;

import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Contracts;

class ArticleChangedTest {

  @Test
  void readsWhatTheContractSays() {
    Contracts.assertReadsAllExamples(ArticleChanged.TOPIC, ArticleChanged.class);
  }
}
