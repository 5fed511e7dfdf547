package org.newsroom.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.testkit.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Authors who correct a comment and take it back at the same moment, from several devices. */
@CommentServiceTest
class WithdrawalRaceIT {

  private static final int ROUNDS = 60;
  private static final int CORRECTIONS = 4;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private MongoDatabase database;
  @LocalServerPort private int port;
  private final ExecutorService devices = Executors.newFixedThreadPool(CORRECTIONS + 2);

  @AfterEach
  void stop() {
    devices.shutdownNow();
  }

  @Test
  void keepsWithdrawnWhatIsCorrectedAtTheSameMoment() throws Exception {
    Api api = new Api(port);
    Given given = new Given(database);
    String article = given.openArticle();
    List<String> ids = new ArrayList<>();

    for (int round = 0; round < ROUNDS; round++) {
      JsonNode comment = Api.json(api.submit(article, "First."));
      String id = comment.get("id").asString();
      ids.add(id);
      String path = "/v1/comments/" + id;
      String receipt = comment.get("receipt").asString();
      if (round % 2 == 0) {
        given.published(id);
      }

      int taken = atOnce(api, path, receipt);

      JsonNode status = Api.json(api.get(path, "Receipt", receipt));
      assertThat(status.get("status").asString()).isEqualTo("WITHDRAWN");
      assertThat(status.get("revision").asInt(1)).isEqualTo(1 + taken);
      assertThat(Api.json(api.get(path + "?receipt=" + receipt))).isEqualTo(status);
      Document stored = given.comment(id);
      assertThat(stored.get("withdrawnAt")).isNotNull();
      assertThat(stored.getInteger("revision", 1)).isEqualTo(1 + taken);
      HttpResponse<String> late = correct(api, path, receipt, "Too late.");
      assertThat(Api.type(late)).isEqualTo("urn:newsroom:problem:comment-withdrawn");
      assertThat(given.comment(id).getString("text")).isEqualTo(stored.getString("text"));
    }

    ids.forEach(id -> assertAnnounced(given, id));
  }

  /** Corrects the comment several times and takes it back twice; how many corrections it took. */
  private int atOnce(Api api, String path, String receipt) throws Exception {
    List<Callable<HttpResponse<String>>> all = new ArrayList<>();
    for (int i = 0; i < CORRECTIONS; i++) {
      String text = "Correction " + i;
      all.add(() -> correct(api, path, receipt, text));
    }
    all.addAll(Collections.nCopies(2, () -> api.call("DELETE", path + "?receipt=" + receipt)));
    Collections.shuffle(all);
    int taken = 0;
    for (Future<HttpResponse<String>> one : devices.invokeAll(all)) {
      int answer = one.get().statusCode();
      assertThat(answer).isIn(202, 204, 409);
      taken += answer == 202 ? 1 : 0;
    }
    return taken;
  }

  private static HttpResponse<String> correct(Api api, String path, String receipt, String text) {
    return api.send("PUT", path, "{\"text\":\"" + text + "\"}", "Receipt", receipt);
  }

  /** One event tells of the withdrawal, and one of each revision; they may come in any order. */
  private static void assertAnnounced(Given given, String id) {
    await().until(() -> given.comment(id).getList(PendingEvent.FIELD, Document.class).isEmpty());
    int revisions = given.comment(id).getInteger("revision", 1);
    assertThat(Records.of("comments.withdrawn.v1", id)).hasSize(1);
    List<ConsumerRecord<String, byte[]>> submitted = Records.of("comments.submitted.v1", id);
    assertThat(submitted).hasSize(revisions);
    Map<Integer, String> texts =
        submitted.stream()
            .map(event -> JSON.readTree(event.value()))
            .collect(
                Collectors.toMap(
                    event -> event.path("revision").asInt(1),
                    event -> event.get("text").asString()));
    assertThat(texts)
        .containsEntry(1, "First.")
        .containsEntry(revisions, given.comment(id).getString("text"));
  }
}
