package org.newsroom.article.discussion;

import com.mongodb.WriteConcern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Wires what the writes of a batch need beside Spring Boot's own operations. */
@Configuration(proxyBeanMethods = false)
class DiscussionConfiguration {

  static final String UNJOURNALED = "unjournaled";

  /**
   * Operations whose writes do not wait for the journal. They are for the writes of a batch that
   * another one follows: the journal is in the order of the writes, and the last of them waits.
   */
  @Bean(defaultCandidate = false)
  @Qualifier(UNJOURNALED)
  MongoOperations unjournaled(MongoDatabaseFactory databases, MongoConverter converter) {
    MongoTemplate template = new MongoTemplate(databases, converter);
    template.setWriteConcern(WriteConcern.W1);
    return template;
  }
}
