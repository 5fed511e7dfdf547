package org.newsroom.article.article;

import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.OutboxRelays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the relay of the articles' events. */
@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

  @Bean
  OutboxRelay articleRelay(OutboxRelays relays) {
    return relays.inOrder(StoredArticle.COLLECTION);
  }
}
