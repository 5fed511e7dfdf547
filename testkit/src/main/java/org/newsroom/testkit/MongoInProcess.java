package org.newsroom.testkit;

import org.newsroom.embedded.EmbeddedMongo;

/** The embedded store, in memory. */
final class MongoInProcess implements Backends.AddressedBackend {

  private final EmbeddedMongo store = EmbeddedMongo.inMemory(0);

  @Override
  public String address() {
    return "mongodb://127.0.0.1:" + store.port();
  }

  @Override
  public void stop() {
    store.close();
  }

  @Override
  public void start() {
    store.restart();
  }
}
