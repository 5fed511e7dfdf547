package org.newsroom.testkit.sample;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.newsroom.platform.security.HttpAccess;
import org.newsroom.platform.store.Indexed;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;

/** A service that keeps the newest version of each letter. */
@SpringBootApplication
public class SampleService {

  public static void main(String[] args) {
    new SpringApplicationBuilder(SampleService.class)
        .properties("spring.config.name=sample-service")
        .run(args);
  }

  @Bean
  HttpAccess nothing() {
    return requests -> {};
  }

  @Bean
  Letters letters(MongoDatabase database) {
    return new Letters(database.getCollection("letters"));
  }

  @Bean
  LetterListener listener(EventBatches batches, Letters letters) {
    return new LetterListener(batches, letters);
  }

  record Letter(String id, int version, String text) {

    Letter {
      if (id == null || text == null) {
        throw new IllegalArgumentException("id and text are required");
      }
    }
  }

  record LetterListener(EventBatches batches, Letters letters) {

    @KafkaListener(topics = "letters.v1", groupId = "sample-service")
    void on(List<ConsumerRecord<String, byte[]>> records) {
      batches.handle(records, Letter.class, letters::store);
    }
  }

  record Letters(MongoCollection<Document> documents) implements Indexed {

    @Override
    public String collection() {
      return documents.getNamespace().getCollectionName();
    }

    @Override
    public List<IndexModel> indexes() {
      return List.of(new IndexModel(Indexes.ascending("version")));
    }

    void store(List<Received<Letter>> batch) {
      documents.bulkWrite(batch.stream().map(Received::event).map(this::write).toList());
    }

    private ReplaceOneModel<Document> write(Letter letter) {
      Document known = documents.find(Filters.eq("_id", letter.id())).first();
      Document document =
          known != null && known.getInteger("version") > letter.version()
              ? known
              : new Document("_id", letter.id())
                  .append("version", letter.version())
                  .append("text", letter.text());
      return new ReplaceOneModel<>(
          Filters.eq("_id", letter.id()), document, new ReplaceOptions().upsert(true));
    }

    Document find(String id) {
      return documents.find(Filters.eq("_id", id)).first();
    }
  }
}
