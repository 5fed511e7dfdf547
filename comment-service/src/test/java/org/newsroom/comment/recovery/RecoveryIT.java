package org.newsroom.comment.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.Api;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.Given;
import org.newsroom.testkit.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A store that was restored to an earlier point, while the topics have what came since. */
@CommentServiceTest
class RecoveryIT {

  private static final String TOPIC = "comments.submitted.v1";

  @Autowired MongoDatabase database;
  @Autowired RecoveryEndpoint recovery;
  @LocalServerPort int port;

  private Api api;
  private Given given;
  private String id;
  private String receipt;

  @BeforeEach
  void commentIsSent() {
    api = new Api(port);
    given = new Given(database);
    JsonNode accepted =
        Api.json(
            api.post(
                """
                {"articleId":"%s","author":{"name":"Dana","email":"dana@example.org"},
                 "text":"What a sight!"}\
                """
                    .formatted(given.openArticle())));
    id = accepted.get("id").asString();
    receipt = accepted.get("receipt").asString();
    awaitSent();
  }

  @Test
  void putsBackWhatTheStoreLacks() {
    Document before = given.comment(id);
    api.send("PUT", "/v1/comments/" + id + "?receipt=" + receipt, "{\"text\":\"What a train!\"}");
    awaitSent();
    Document corrected = given.comment(id);
    forget();

    recovery.recover();

    assertThat(given.comment(id)).containsAllEntriesOf(without(corrected, "pendingEvents"));
    assertThat(before.getString("text")).isNotEqualTo(corrected.getString("text"));
    awaitSent();
    assertThat(texts()).containsSubsequence("What a sight!", "What a train!", "What a sight!");
  }

  @Test
  void takesBackAgainWhatWasTakenBack() {
    api.call("DELETE", "/v1/comments/" + id + "?receipt=" + receipt);
    awaitSent();
    Document withdrawn = given.comment(id);
    forget();

    recovery.recover();

    assertThat(given.comment(id).get("withdrawnAt")).isEqualTo(withdrawn.get("withdrawnAt"));
  }

  @Test
  void announcesAgainWhatNobodyHasJudged() {
    recovery.recover();

    awaitSent();
    assertThat(texts()).containsExactly("What a sight!", "What a sight!");
  }

  @Test
  void leavesAloneWhatIsFinished() {
    given.rejected(id, 1);

    recovery.recover();

    assertThat(given.comment(id).getList("pendingEvents", Object.class)).isEmpty();
    assertThat(texts()).hasSize(1);
  }

  @Test
  void isForAdministratorsOnly() {
    assertThat(api.call("POST", "/actuator/recovery").statusCode()).isEqualTo(401);
  }

  private void forget() {
    database.getCollection("comments").deleteOne(new Document("_id", UUID.fromString(id)));
  }

  private void awaitSent() {
    await().until(() -> given.comment(id).getList("pendingEvents", Object.class).isEmpty());
  }

  private List<String> texts() {
    return Records.of(TOPIC, id).stream()
        .map(record -> new String(record.value(), UTF_8))
        .map(event -> event.replaceAll(".*\"text\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private static Document without(Document document, String field) {
    Document rest = new Document(document);
    rest.remove(field);
    return rest;
  }
}
