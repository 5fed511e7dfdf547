package org.newsroom.comment.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.testkit.EventConsumerContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

@CommentServiceTest
class PersonConsumerIT extends EventConsumerContract {

  @Autowired private MongoDatabase database;
  @Autowired private KafkaTemplate<String, byte[]> kafka;
  @LocalServerPort private int port;
  private final Map<String, String> comments = new HashMap<>();

  PersonConsumerIT() {
    super(PersonRequested.TOPIC);
  }

  private PersonRequests person() {
    return new PersonRequests(database, kafka, port);
  }

  @Override
  protected void prepare(String key) {
    comments.put(key, person().comments(key + "@example.org", 1).get(0));
  }

  @Override
  protected List<byte[]> history(String key) {
    String comment = comments.getOrDefault(key, UUID.randomUUID().toString());
    return List.of(
        JsonMapper.shared()
            .writeValueAsBytes(
                PersonRequests.request("erasure-by-comment")
                    .put("requestId", key)
                    .put("commentId", comment)
                    .put("comments", "ERASE")));
  }

  @Override
  protected void assertHandled(String key) {
    String comment = comments.get(key);
    assertThat(PersonRequests.isAnswered(key)).isTrue();
    assertThat(person().stored(comment).toJson()).doesNotContain("Dana");
    assertThat(PersonRequests.named("authors.erased.v1", key)).containsOnly(comment);
  }
}
