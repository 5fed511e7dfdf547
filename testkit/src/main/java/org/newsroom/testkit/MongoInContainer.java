package org.newsroom.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import org.bson.Document;

/** A mongod in a container. */
final class MongoInContainer implements Backends.AddressedBackend {

  private final Container container =
      new Container(Container.image("MONGO_IMAGE", "mongo:8.0"), 27017);

  MongoInContainer() {
    container.run(Map.of());
    awaitAnswer();
  }

  @Override
  public String address() {
    return "mongodb://127.0.0.1:" + container.port();
  }

  @Override
  public void stop() {
    container.kill();
  }

  @Override
  public void start() {
    container.restart();
    awaitAnswer();
  }

  private void awaitAnswer() {
    try (MongoClient client =
        MongoClients.create(address() + "/?serverSelectionTimeoutMS=1000&connectTimeoutMS=1000")) {
      container.awaitAnswer(
          () -> client.getDatabase("admin").runCommand(new Document("ping", 1)) != null);
    }
  }
}
