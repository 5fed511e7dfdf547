package org.newsroom.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.platform.work.Workers;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.convert.UpdateMapper;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.query.Update;

class MappingTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant PRECISE = Instant.parse("2026-03-01T12:00:00.123456789Z");

  /** The driver stores it as binary. */
  private static final byte[] BYTES = {1, 2};

  private static final Date STORED = Date.from(Instant.parse("2026-03-01T12:00:00.123Z"));

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withPropertyValues(
              "spring.mongodb.uri=mongodb://localhost:1/none",
              "spring.mongodb.representation.uuid=standard",
              "spring.data.mongodb.auto-index-creation=false")
          .withBean(SimpleMeterRegistry.class)
          .withBean(Workers.class)
          .withConfiguration(
              AutoConfigurations.of(
                  StoreAutoConfiguration.class,
                  MongoAutoConfiguration.class,
                  DataMongoAutoConfiguration.class));

  enum Mood {
    CALM {
      @Override
      boolean loud() {
        return false;
      }
    };

    abstract boolean loud();
  }

  sealed interface Body {}

  record Text(String words) implements Body {}

  record Letter(
      @Id UUID id,
      Instant at,
      Mood mood,
      Body body,
      byte[] bytes,
      @Nullable String none,
      List<Document> pendingEvents) {}

  @Test
  void writesRecordsAsTheDriverWould() {
    run(
        context -> {
          Document document = new Document();
          context.getBean(MongoConverter.class).write(letter(), document);

          assertThat(document)
              .isEqualTo(
                  new Document("_id", ID)
                      .append("at", STORED)
                      .append("mood", "CALM")
                      .append("body", new Document("words", "Dear editors"))
                      .append("bytes", BYTES)
                      .append("pendingEvents", pending()));
        });
  }

  @Test
  void takesAnEventIntoAMappedUpdate() {
    run(
        context -> {
          MongoConverter converter = context.getBean(MongoConverter.class);
          MongoPersistentEntity<?> entity =
              converter.getMappingContext().getRequiredPersistentEntity(Letter.class);
          Update update =
              new Update()
                  .set("mood", Mood.CALM)
                  .set("at", PRECISE)
                  .push(PendingEvent.FIELD)
                  .each(pending().toArray());

          Document mapped =
              new UpdateMapper(converter).getMappedObject(update.getUpdateObject(), entity);

          assertThat(mapped.get("$set", Document.class))
              .containsEntry("mood", "CALM")
              .containsEntry("at", STORED);
          assertThat(mapped.get("$push", Document.class).get(PendingEvent.FIELD, Document.class))
              .extractingByKey("$each")
              .asInstanceOf(LIST)
              .isEqualTo(pending());
        });
  }

  @Test
  void usesTheTemplateOfSpringBoot() {
    run(
        context ->
            assertThat(context.getBean(MongoTemplate.class).getConverter())
                .isSameAs(context.getBean("mappingMongoConverter")));
  }

  private void run(Consumer<ApplicationContext> test) {
    service.run(test::accept);
  }

  private static Letter letter() {
    return new Letter(ID, PRECISE, Mood.CALM, new Text("Dear editors"), BYTES, null, pending());
  }

  private static List<Document> pending() {
    return PendingEvent.documentsOf(
        List.of(
            new OutgoingEvent(
                "event", "letters.v1", "key", "org.example", PRECISE, new byte[] {3}, null)),
        Instant.now(Clock.fixed(PRECISE, ZoneOffset.UTC)));
  }
}
