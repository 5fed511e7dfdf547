package org.newsroom.testkit.sample;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Isolation;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The driver by itself would look for the store for half a minute, and wait for it without end. */
class StoreAwayIT {

  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private FreezableProxy store;
  private ConfigurableApplicationContext service;
  private MongoCollection<Document> letters;

  @BeforeEach
  void start() throws IOException {
    ConnectionString uri = new ConnectionString(new Isolation().mongoUri());
    ServerAddress address = new ServerAddress(uri.getHosts().get(0));
    store = new FreezableProxy(new InetSocketAddress(address.getHost(), address.getPort()));
    service =
        new SpringApplicationBuilder(Store.class)
            .properties("spring.application.name=asking", "server.port=0")
            .run(
                "--spring.kafka.bootstrap-servers=" + Backends.bootstrapServers(),
                "--spring.mongodb.uri=mongodb://127.0.0.1:"
                    + store.port()
                    + "/letters?retryReads=false");
    letters =
        service.getBean(MongoDatabaseFactory.class).getMongoDatabase().getCollection("letters");
    ask();
  }

  @AfterEach
  void stop() {
    store.close();
    service.close();
  }

  @Test
  void whoAsksHearsSoonThatTheStoreIsAway() {
    store.close();

    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          // The first to ask finds the connection closed, so that the next has to look for the
          // store.
          assertThatExceptionOfType(MongoException.class).isThrownBy(this::ask);
          assertThatExceptionOfType(MongoTimeoutException.class).isThrownBy(this::ask);
        });
  }

  @Test
  void whoAsksHearsSoonThatTheStoreIsFrozen() {
    store.freeze();

    assertTimeoutPreemptively(
        PATIENCE,
        () ->
            assertThatExceptionOfType(MongoSocketReadTimeoutException.class).isThrownBy(this::ask));
  }

  private void ask() {
    letters.find(new Document("_id", "none")).first();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Store {}
}
