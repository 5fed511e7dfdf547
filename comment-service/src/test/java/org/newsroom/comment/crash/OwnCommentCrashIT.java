package org.newsroom.comment.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsroom.comment.Api;
import org.newsroom.comment.CommentService;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.Given;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.OnContainers;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.ServiceProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** One instance dies with what somebody does to a comment; another one is there still. */
@CommentServiceTest
class OwnCommentCrashIT {

  private static final String CORRECTED = "{\"text\":\"Second.\"}";

  @Autowired private MongoDatabase database;
  @Autowired private Isolation isolation;
  @Autowired private List<OutboxRelay> relays;
  @LocalServerPort private int port;
  private Given given;
  private String id;
  private String receipt;
  private ServiceProcess process;

  private enum Act {
    CORRECT("PUT", "", CORRECTED, "comments.submitted.v1", "comments"),
    WITHDRAW("DELETE", "", "", "comments.withdrawn.v1", "comments"),
    APPEAL("POST", "/appeal", "{}", "comments.appealed.v1", "comments"),
    REPORT("POST", "/reports", "{\"reason\":\"SPAM\"}", "comments.reported.v1", "reports");

    private final String method;
    private final String path;
    private final String body;
    private final String topic;
    private final String collection;

    Act(String method, String path, String body, String topic, String collection) {
      this.method = method;
      this.path = path;
      this.body = body;
      this.topic = topic;
      this.collection = collection;
    }

    /** How many events of the topic were there before: a correction follows its comment. */
    private int before() {
      return this == CORRECT ? 1 : 0;
    }
  }

  @BeforeEach
  void submitted() {
    given = new Given(database);
    Api survivor = new Api(port);
    JsonNode answer = Api.json(survivor.submit(given.openArticle(), "First."));
    id = answer.get("id").asString();
    receipt = answer.get("receipt").asString();
    await().until(() -> given.comment(id).getList("pendingEvents", Document.class).isEmpty());
  }

  @AfterEach
  void end() {
    process.close();
    sendAgain();
  }

  /** What the other leaves behind is this one's again. */
  private void sendAgain() {
    relays.stream().filter(relay -> !relay.isRunning()).forEach(OutboxRelay::start);
  }

  /** While it lives the survivor sends nothing in its place, however slow the machine is. */
  private Api started(CrashPoint point) throws IOException {
    relays.forEach(OutboxRelay::stop);
    process =
        ServiceProcess.start(
            "comment-service",
            List.of(CommentService.class),
            point,
            isolation,
            "newsroom.receipts.secret=" + CommentServiceTest.RECEIPTS_SECRET,
            "newsroom.pseudonyms.secret=" + CommentServiceTest.PSEUDONYMS_SECRET);
    return new Api(process.port());
  }

  private int doIt(Act act, Api instance) {
    return instance
        .send(act.method, "/v1/comments/" + id + act.path, act.body, "Receipt", receipt)
        .statusCode();
  }

  private void prepare(Act act) {
    if (act == Act.APPEAL) {
      given.rejected(id, 1);
    } else if (act == Act.REPORT) {
      given.published(id);
    }
  }

  private Document stored(Act act) {
    Document query =
        act == Act.REPORT
            ? new Document("commentId", UUID.fromString(id))
            : new Document("_id", UUID.fromString(id));
    return Objects.requireNonNull(database.getCollection(act.collection).find(query).first());
  }

  private List<String> sent(Act act) {
    List<ConsumerRecord<String, byte[]>> all = Records.of(act.topic, id);
    return all.stream().skip(act.before()).map(event -> Records.header(event, "ce_id")).toList();
  }

  private void awaitSent(Act act, int times) {
    await().untilAsserted(() -> assertThat(sent(act)).hasSize(times));
    assertThat(sent(act)).containsOnly(sent(act).get(0));
    await().until(() -> stored(act).getList("pendingEvents", Document.class).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void sendsWhatWasStoredOnly(Act act) throws Exception {
    prepare(act);

    int status = doIt(act, started(CrashPoint.insteadOfSend(act.topic)));

    assertThat(status).isIn(202, 204);
    assertThat(sent(act)).isEmpty();
    process.kill();
    given.eventsWaitSinceLong(act.collection);
    sendAgain();
    awaitSent(act, 1);
  }

  @OnContainers
  @ParameterizedTest
  @EnumSource
  void sendsTheSameEventAgainThatWasSentOnly(Act act) throws Exception {
    prepare(act);
    Api instance = started(CrashPoint.afterSend(act.topic));
    try {
      doIt(act, instance);
    } catch (UncheckedIOException e) {
      // It may die before it answers.
    }

    process.awaitCrash();
    assertThat(stored(act).getList("pendingEvents", Document.class)).hasSize(1);

    given.eventsWaitSinceLong(act.collection);
    sendAgain();
    awaitSent(act, 2);
  }
}
