package org.newsroom.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.OutboxRelays;
import org.newsroom.platform.store.Indexed;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Collections and indexes that go while the service runs. */
@ServiceTest(properties = "newsroom.indexes.check-every=100ms")
class LostIndexesIT {

  @Autowired MongoDatabase store;
  @Autowired HealthIndicator indexesHealthIndicator;
  @Autowired MeterRegistry meters;

  @TestConfiguration
  static class Collections {

    @Bean
    OutboxRelay draftRelay(OutboxRelays relays) {
      return relays.of("drafts");
    }

    /** Names of which no two may be alike. */
    @Bean
    Indexed names() {
      return new Indexed() {

        @Override
        public String collection() {
          return "names";
        }

        @Override
        public List<IndexModel> indexes() {
          return List.of(
              new IndexModel(
                  Indexes.ascending("name"), new IndexOptions().name("unique").unique(true)));
        }
      };
    }
  }

  @Test
  void makesTheOutboxIndexAtTheStartAndAgainWhenItHasGone() {
    assertThat(indexes("drafts")).contains("outbox");

    store.getCollection("drafts").dropIndex("outbox");

    await().untilAsserted(() -> assertThat(indexes("drafts")).contains("outbox"));
  }

  @Test
  void makesTheIndexesOfACollectionThatIsGone() {
    store.getCollection("letters").drop();
    store.getCollection("drafts").drop();

    await().untilAsserted(() -> assertThat(indexes("letters")).contains("version_1"));
    await().untilAsserted(() -> assertThat(indexes("drafts")).contains("outbox"));
    await().untilAsserted(() -> assertThat(missing()).isZero());
  }

  @Test
  void saysWhatTheStoreRefusesToMakeUntilItIsMended() {
    await().until(this::insertTwoOfOneName);

    await().untilAsserted(() -> assertThat(missing()).isEqualTo(1));
    assertThat(indexesHealthIndicator.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    assertThat(indexesHealthIndicator.health().getDetails())
        .containsEntry("missing", List.of("names.unique"));

    store.getCollection("names").deleteMany(new Document());
    await().untilAsserted(() -> assertThat(indexes("names")).contains("unique"));
    await().untilAsserted(() -> assertThat(missing()).isZero());
    assertThat(indexesHealthIndicator.health().getStatus()).isEqualTo(Status.UP);
  }

  /** Between the end of the index and the look that makes it again. */
  private boolean insertTwoOfOneName() {
    store.getCollection("names").dropIndex("unique");
    store
        .getCollection("names")
        .insertMany(List.of(new Document("name", "Ann"), new Document("name", "Ann")));
    return true;
  }

  private List<String> indexes(String collection) {
    return store
        .getCollection(collection)
        .listIndexes()
        .map(index -> index.getString("name"))
        .into(new ArrayList<>());
  }

  private double missing() {
    return meters.get("newsroom.indexes.missing").gauge().value();
  }
}
