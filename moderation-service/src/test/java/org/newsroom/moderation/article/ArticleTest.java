package org.newsroom.moderation.article;

import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Contracts;

class ArticleTest {

  @Test
  void readsAllExamples() {
    Contracts.assertReadsAllExamples("articles.v1", Article.class);
  }
}
