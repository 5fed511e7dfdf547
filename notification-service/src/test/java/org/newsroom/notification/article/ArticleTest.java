package org.newsroom.notification.article;

import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Contracts;

class ArticleTest {

  @Test
  void isReadAsTheContractSays() {
    Contracts.assertReadsAllExamples(Article.TOPIC, Article.class);
  }
}
