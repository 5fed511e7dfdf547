package org.newsroom.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoIT {

  @Test
  void keepsWhatIsOnDiskOverARestart(@TempDir Path data) {
    int port;
    try (EmbeddedMongo mongo = EmbeddedMongo.onDisk(data, 0);
        MongoClient client = MongoClients.create(mongo.uri("desk"))) {
      port = mongo.port();
      letters(client).insertOne(new Document("_id", "first"));
    }

    try (EmbeddedMongo mongo = EmbeddedMongo.onDisk(data, port);
        MongoClient client = MongoClients.create(mongo.uri("desk"))) {
      assertThat(letters(client).find()).containsExactly(new Document("_id", "first"));
    }
  }

  @Test
  void keepsWhatIsInMemoryWhenTheServerRestarts() {
    try (EmbeddedMongo mongo = EmbeddedMongo.inMemory(0);
        MongoClient client = MongoClients.create(mongo.uri("desk"))) {
      letters(client).insertOne(new Document("_id", "first"));

      mongo.restart();

      try (MongoClient another = MongoClients.create(mongo.uri("desk"))) {
        assertThat(letters(another).countDocuments()).isEqualTo(1);
      }
    }
  }

  @Test
  void saysThatAPortIsTaken() {
    try (EmbeddedMongo mongo = EmbeddedMongo.inMemory(0)) {
      assertThatThrownBy(() -> EmbeddedMongo.inMemory(mongo.port()))
          .hasMessageContaining("Address already in use");
    }
  }

  private static MongoCollection<Document> letters(MongoClient client) {
    return client.getDatabase("desk").getCollection("letters");
  }
}
