package org.newsroom.platform.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.newsroom.platform.work.Rounds;
import org.newsroom.platform.work.Workers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** How far every service trusts its store, and how its documents look. */
@AutoConfiguration(
    beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@EnableConfigurationProperties(IndexProperties.class)
class StoreAutoConfiguration {

  /**
   * Has every write journaled by a majority before it counts as done. MongoDB alone would answer
   * sooner, and what a service had then told Kafka to be handled could be lost with the store. A
   * collection whose writes may be lost says so by a concern of its own.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer journaledWrites() {
    return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /**
   * Has nothing be read that a primary knows alone: it is gone when another one is elected before a
   * majority has it, and what a service had told others because of it is not.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer lastingReads() {
    return settings -> settings.readConcern(ReadConcern.MAJORITY);
  }

  /**
   * Whoever asks should hear soon that the store is away. The driver would look for it for half a
   * minute, and wait without end for a store that took the question and froze.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer shortWaits() {
    return settings ->
        settings
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket.connectTimeout(3, TimeUnit.SECONDS).readTimeout(8, TimeUnit.SECONDS));
  }

  /** The service's database, for what is asked of the driver itself. */
  @Bean
  MongoDatabase mongoDatabase(MongoDatabaseFactory databases) {
    return databases.getMongoDatabase();
  }

  /**
   * Maps records to documents without the names of their classes: a class that moves would no
   * longer find its documents, and no document is of a class that its collection does not tell.
   */
  @Bean
  MappingMongoConverter mappingMongoConverter(
      MongoMappingContext context, MongoCustomConversions conversions) {
    MappingMongoConverter converter =
        new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(conversions);
    converter.setTypeMapper(new DefaultMongoTypeMapper(null, context));
    return converter;
  }

  @Bean
  Indexes indexes(
      MongoDatabase database, ObjectProvider<Indexed> collections, MeterRegistry meters) {
    Indexes indexes = new Indexes(database::getCollection, collections.stream().toList());
    Gauge.builder("newsroom.indexes.missing", indexes, all -> all.missing().size())
        .description("Indexes that have gone and are not made again yet")
        .register(meters);
    return indexes;
  }

  /** Eight services that start at once keep each other from answering for longer than 3 s. */
  @Bean
  IndexCreation indexCreation(Indexes indexes) {
    return new IndexCreation(indexes, Duration.ofMinutes(1));
  }

  @Bean
  Rounds indexRounds(Workers workers, Indexes indexes, IndexProperties settings) {
    return new Rounds(workers, "indexes", settings.checkEvery(), indexes::look);
  }

  @Bean
  IndexesHealth indexesHealthIndicator(Indexes indexes) {
    return new IndexesHealth(indexes);
  }
}
