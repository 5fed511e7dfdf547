package org.newsroom.comment.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.platform.work.Rounds;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Isolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;

/** A backup brings an erased person back; the topic that is read anew erases that person again. */
@CommentServiceTest
class RestoredStoreIT {

  @Autowired MongoDatabase database;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired KafkaListenerEndpointRegistry listeners;
  @Autowired Rounds personRounds;
  @Autowired Isolation isolation;
  @LocalServerPort int port;

  @Test
  void erasesAnewWhatABackupBroughtBack() throws Exception {
    PersonRequests person = new PersonRequests(database, kafka, port);
    List<String> comments = person.comments("dana-" + UUID.randomUUID() + "@example.org", 2);
    await().until(() -> comments.stream().allMatch(id -> isSent(person.stored(id))));
    List<Document> backup = comments.stream().map(person::stored).toList();
    String request =
        person.send(
            PersonRequests.request("erasure-by-email")
                .put("authorKey", person.keyOf(comments.get(0)))
                .put("comments", "ERASE"));
    await().until(() -> PersonRequests.isAnswered(request));

    listeners.stop();
    personRounds.stop();
    database.getCollection(JobDocument.COLLECTION).deleteMany(new Document());
    backup.forEach(
        comment ->
            database
                .getCollection("comments")
                .replaceOne(new Document("_id", comment.get("_id")), comment));
    assertThat(person.stored(comments.get(0)).toJson()).contains("Dana");
    readAnew();
    personRounds.start();
    listeners.start();

    comments.forEach(id -> await().until(() -> !person.stored(id).toJson().contains("Dana")));
  }

  private static boolean isSent(Document comment) {
    return comment.getList("pendingEvents", Object.class).isEmpty();
  }

  private void readAnew() throws Exception {
    String group = isolation.group("comment-service");
    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", Backends.bootstrapServers()))) {
      Map<TopicPartition, OffsetAndMetadata> read =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();
      read.keySet().stream()
          .filter(partition -> partition.topic().equals(PersonRequested.TOPIC))
          .forEach(partition -> start.put(partition, new OffsetAndMetadata(0)));
      assertThat(start).isNotEmpty();
      // The group has to be empty first, which takes the members some moments.
      await()
          .until(
              () -> {
                admin.alterConsumerGroupOffsets(group, start).all().get();
                return true;
              });
    }
  }
}
