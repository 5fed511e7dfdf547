package org.newsroom.article.article;

import com.mongodb.client.MongoDatabase;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.OutboxRelays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

  @Bean
  MongoDatabase database(MongoDatabaseFactory factory) {
    return factory.getMongoDatabase();
  }

  @Bean
  OutboxRelay articleRelay(MongoDatabase database, OutboxRelays relays) {
    return relays.of(database.getCollection(Articles.COLLECTION));
  }
}
