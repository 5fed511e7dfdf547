package org.newsroom.standalone;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.newsroom.embedded.EmbeddedKafka;
import org.newsroom.embedded.EmbeddedMongo;
import org.newsroom.standalone.mail.MailFiles;

/** What the services need around them, each on any free port of the loopback interface. */
record Backends(EmbeddedKafka kafka, EmbeddedMongo mongo, MailFiles mail) implements AutoCloseable {

  static Backends start(Settings settings, Clock clock) {
    Path data = settings.data();
    var kafka = CompletableFuture.supplyAsync(() -> EmbeddedKafka.start(data.resolve("kafka"), 0));
    var mongo = CompletableFuture.supplyAsync(() -> EmbeddedMongo.onDisk(data.resolve("mongo"), 0));
    MailFiles mail = MailFiles.start(settings.mail(), clock);
    return new Backends(kafka.join(), mongo.join(), mail);
  }

  @Override
  public void close() {
    mail.close();
    kafka.close();
    mongo.close();
  }
}
