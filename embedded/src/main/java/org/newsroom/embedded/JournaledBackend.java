package org.newsroom.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/**
 * Writes what a client wants journaled to the file before it answers, so that a killed process
 * loses nothing that was acknowledged with {@code j: true}; the rest follows within 20 ms.
 */
final class JournaledBackend extends H2Backend {

  private static final int COMMIT_EVERY_MS = 20;

  JournaledBackend(MVStore store) {
    super(store);
    store.setAutoCommitDelay(COMMIT_EVERY_MS);
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Document answer = super.handleMessage(message);
    if (message.getDocument().get("writeConcern") instanceof Document concern
        && Boolean.TRUE.equals(concern.get("j"))) {
      commit();
    }
    return answer;
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    return super.handleCommand(channel, database, Greeting.asKnown(command), query);
  }
}
