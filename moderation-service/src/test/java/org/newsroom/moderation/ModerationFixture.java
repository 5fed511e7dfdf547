package org.newsroom.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.moderation.article.Articles;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.Sending;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Drives the whole service: articles and comments go in, verdicts and reviews come out. */
public final class ModerationFixture {

  /** Users of the tests, each with the password "admin". */
  public static final String HASH = "$2a$04$RM3qpxBdqphpuHTB9aLeNe7Uvv3ez4dQ65KjBzIEcDGX54TCXHOra";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final KafkaTemplate<String, byte[]> kafka;
  private final Articles articles;
  private final int port;

  /**
   * @param articles those that the service under test has heard of
   */
  public ModerationFixture(KafkaTemplate<String, byte[]> kafka, Articles articles, int port) {
    this.kafka = kafka;
    this.articles = articles;
    this.port = port;
  }

  public static String anyId() {
    return UUID.randomUUID().toString();
  }

  public static byte[] article(String id, String mode, long version) {
    ObjectNode article = Contracts.exampleJson("articles.v1", "open");
    article.put("articleId", id).put("moderationMode", mode).put("version", version);
    return JSON.writeValueAsBytes(article);
  }

  public static byte[] submission(String id, String articleId, String text) {
    return submission(id, articleId, text, Instant.now());
  }

  private static byte[] submission(String id, String articleId, String text, Instant at) {
    ObjectNode comment = Contracts.exampleJson("comments.submitted.v1", "guest");
    comment.put("commentId", id).put("threadId", id).put("articleId", articleId);
    comment.put("text", text).put("submittedAt", at.toString());
    ((ObjectNode) comment.get("author")).put("emailHash", id.replace("-", "").repeat(2));
    return JSON.writeValueAsBytes(comment);
  }

  /** An article that the service has heard of, so that no comment waits for it. */
  public String openArticle(String mode) {
    String id = "article-" + anyId();
    send("articles.v1", id, article(id, mode, 1));
    await().until(() -> articles.find(List.of(id)).containsKey(id));
    return id;
  }

  public String submit(String articleId, String text) {
    return submit(articleId, text, Instant.now());
  }

  public String submit(String articleId, String text, Instant at) {
    String id = anyId();
    send("comments.submitted.v1", id, submission(id, articleId, text, at));
    return id;
  }

  /** A comment that a guest signs with that name. */
  public String submitAs(String name, String articleId, String text) {
    String id = anyId();
    ObjectNode comment = (ObjectNode) JSON.readTree(submission(id, articleId, text));
    ((ObjectNode) comment.get("author")).put("name", name);
    send("comments.submitted.v1", id, JSON.writeValueAsBytes(comment));
    return id;
  }

  public void send(String topic, String key, byte[] event) {
    Sending.send(kafka, topic, 0, key, event);
  }

  /** Awaits the verdict of that sequence. */
  public JsonNode awaitVerdict(String commentId, long sequence) {
    return await()
        .until(
            () ->
                verdicts(commentId).stream()
                    .filter(verdict -> verdict.get("sequence").asLong() == sequence)
                    .findFirst()
                    .orElse(null),
            found -> found != null);
  }

  /** All verdicts on the comment that were ever sent, in order; what was sent again counts once. */
  public List<JsonNode> verdicts(String commentId) {
    return Records.distinct("comments.moderated.v1", commentId).stream()
        .map(record -> JSON.readTree(record.value()))
        .toList();
  }

  public List<ConsumerRecord<String, byte[]>> records(String commentId) {
    return Records.of("comments.moderated.v1", commentId);
  }

  public RestTestClient as(String user) {
    RestTestClient.Builder<?> client =
        RestTestClient.bindToServer().baseUrl("http://localhost:" + port);
    if (user != null) {
      client.defaultHeaders(headers -> headers.setBasicAuth(user, "admin"));
    }
    return client.build();
  }

  public JsonNode get(String user, String path) {
    return body(as(user).get().uri(path).exchange().expectStatus().isOk());
  }

  public RestTestClient.ResponseSpec decide(String user, String id, String etag, String body) {
    return as(user)
        .post()
        .uri("/v1/reviews/" + id + "/decision")
        .header("If-Match", etag)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange();
  }

  public static JsonNode body(RestTestClient.ResponseSpec response) {
    JsonNode body =
        response
            .expectBody(new ParameterizedTypeReference<JsonNode>() {})
            .returnResult()
            .getResponseBody();
    assertThat(body).isNotNull();
    return body;
  }
}
