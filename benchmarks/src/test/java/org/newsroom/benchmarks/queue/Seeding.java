package org.newsroom.benchmarks.queue;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Ledger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;

/** Fills the store of a running moderation-service by the service's own classes. */
final class Seeding implements AutoCloseable {

  private static final int TOGETHER = 1_000;

  /** Of ten comments that wait, one was decided by an editor, and one by the rules. */
  private static final int WAITING_PER_DECIDED = 10;

  private final ConfigurableApplicationContext context;
  private final Cases cases;
  private final Ledger ledger;

  Seeding(String mongoUri) {
    context =
        new SpringApplicationBuilder(Store.class)
            .web(WebApplicationType.NONE)
            .properties("spring.mongodb.uri=" + mongoUri, "logging.level.root=warn")
            .run();
    cases = context.getBean(Cases.class);
    ledger = context.getBean(Ledger.class);
  }

  /** Has so many wait in all queues together; they were fewer. */
  void grow(int from, int to) {
    insert(from, to, Seed::waiting);
    int decidedFrom = from / WAITING_PER_DECIDED;
    int decidedTo = to / WAITING_PER_DECIDED;
    insert(decidedFrom, decidedTo, Seed::decidedByRules);
    insert(decidedFrom, decidedTo, number -> Seed.decidedByEditor(number)[0]);
    IntStream.range(decidedFrom, decidedTo).parallel().forEach(this::decide);
  }

  /** Has so many more wait, which say the same. */
  void flood(int size) {
    insert(0, size, Seed::ofFlood);
  }

  private void insert(int from, int to, IntFunction<Case> seed) {
    IntStream.iterate(from, first -> first < to, first -> first + TOGETHER)
        .parallel()
        .forEach(first -> insert(IntStream.range(first, Math.min(to, first + TOGETHER)), seed));
  }

  private void insert(IntStream numbers, IntFunction<Case> seed) {
    List<Case> opened = numbers.mapToObj(seed).toList();
    if (!cases.insert(opened).isEmpty()) {
      throw new IllegalStateException("The store is not empty");
    }
  }

  private void decide(int number) {
    Case[] decided = Seed.decidedByEditor(number);
    cases.change(decided[0], decided[1], List.of(), Instant.now());
    ledger.record(decided[0].commentId());
  }

  @Override
  public void close() {
    context.close();
  }

  /** The part of the service that stores cases. */
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
  @Import({Cases.class, Ledger.class, AsEveryService.class})
  static class Store {}

  /** Has documents look as they do in every service. */
  static final class AsEveryService implements ImportSelector {

    @Override
    public String[] selectImports(AnnotationMetadata metadata) {
      return new String[] {"org.newsroom.platform.store.StoreAutoConfiguration"};
    }
  }
}
