package org.newsroom.comment.person;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.newsroom.comment.Api;
import org.newsroom.comment.Given;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.Sending;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A person who comments, and the newsroom's requests about that person. */
record PersonRequests(MongoDatabase database, KafkaTemplate<String, byte[]> kafka, int port) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The ids of so many comments that were sent with the address. */
  List<String> comments(String email, int number) {
    String article = new Given(database).openArticle();
    ObjectNode comment = (ObjectNode) JSON.readTree(Api.submission(article, "Dana's words."));
    ((ObjectNode) comment.get("author")).put("name", "Dana").put("email", email);
    Api api = new Api(port);
    return IntStream.range(0, number)
        .mapToObj(i -> Api.json(api.post(comment.toString())).get("id").asString())
        .toList();
  }

  Document stored(String commentId) {
    return new Given(database).comment(commentId);
  }

  String keyOf(String commentId) {
    return "email:" + stored(commentId).get("author", Document.class).getString("emailHash");
  }

  static ObjectNode request(String example) {
    return Contracts.exampleJson("persons.requested.v1", example)
        .put("requestId", UUID.randomUUID().toString())
        .put("requestedAt", Instant.now().plusSeconds(5).toString());
  }

  String send(ObjectNode request) {
    String id = request.get("requestId").asString();
    byte[] event = JSON.writeValueAsBytes(request);
    Contracts.assertValid("persons.requested.v1", event);
    Sending.send(kafka, "persons.requested.v1", id, event);
    return id;
  }

  /** The events of the topic about the request. */
  static List<JsonNode> events(String topic, String requestId) {
    List<ConsumerRecord<String, byte[]>> found = Records.of(topic, requestId);
    found.forEach(event -> Contracts.assertValid(topic, event.value()));
    return found.stream().map(event -> JSON.readTree(event.value())).toList();
  }

  static boolean isAnswered(String requestId) {
    return events("persons.answered.v1", requestId).stream()
        .anyMatch(
            answer ->
                answer.get("service").asString().equals("comment-service")
                    && answer.get("last").asBoolean());
  }

  /** The ids of all comments that the topic's events about the request name. */
  static List<String> named(String topic, String requestId) {
    return events(topic, requestId).stream()
        .flatMap(part -> part.get("comments").valueStream())
        .map(comment -> comment.get("commentId").asString())
        .toList();
  }
}
