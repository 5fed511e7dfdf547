package org.newsroom.comment.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.Api;
import org.newsroom.comment.CommentService;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.Given;
import org.newsroom.comment.SubmittedEvents;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.OnContainers;
import org.newsroom.testkit.ServiceProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One instance dies; another one, on the same store, is what readers then reach. */
@CommentServiceTest
class CrashIT {

  private static final String SUBMITTED = "comments.submitted.v1";

  @Autowired private MongoDatabase database;
  @Autowired private Isolation isolation;
  @Autowired private List<OutboxRelay> relays;
  @LocalServerPort private int port;
  private Given given;
  private Api survivor;
  private String article;
  private final String key = UUID.randomUUID().toString();
  private ServiceProcess process;

  @BeforeEach
  void given() {
    given = new Given(database);
    survivor = new Api(port);
    article = given.openArticle();
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

  private void submitAndDie(Api instance) throws Exception {
    assertThatThrownBy(() -> submit(instance, "Once.")).isInstanceOf(UncheckedIOException.class);
    process.awaitCrash();
    sendAgain();
  }

  private HttpResponse<String> submit(Api instance, String text) {
    return instance.submit(article, text, "Idempotency-Key", key);
  }

  private Document stored() {
    return Objects.requireNonNull(
        database.getCollection("comments").find(new Document("articleId", article)).first());
  }

  private void awaitEvents(Object commentId, int times) {
    await()
        .untilAsserted(
            () ->
                assertThat(SubmittedEvents.of(commentId.toString()))
                    .hasSize(times)
                    .allSatisfy(
                        event ->
                            assertThat(SubmittedEvents.header(event, "ce_id"))
                                .isEqualTo(commentId.toString())));
    await().until(() -> stored().getList("pendingEvents", Document.class).isEmpty());
  }

  @OnContainers
  @Test
  void beforeTheInsertNothingWasTakenAndTheRetryIsTheFirst() throws Exception {
    submitAndDie(started(CrashPoint.before("insert", "comments")));
    assertThat(given.commentsOn(article)).isZero();

    assertThat(submit(survivor, "Once.").statusCode()).isEqualTo(202);

    assertThat(given.commentsOn(article)).isEqualTo(1);
    awaitEvents(stored().get("_id"), 1);
  }

  @Test
  void afterTheInsertTheRetryGetsTheAnswerThatWasNotSent() throws Exception {
    submitAndDie(started(CrashPoint.after("insert", "comments")));
    assertThat(given.commentsOn(article)).isEqualTo(1);

    HttpResponse<String> retry = submit(survivor, "Once.");

    assertThat(retry.statusCode()).isEqualTo(202);
    assertThat(Api.json(retry).get("submittedAt").asString())
        .isEqualTo(stored().getDate("submittedAt").toInstant().toString());
    assertThat(submit(survivor, "Twice.").statusCode()).isEqualTo(422);
    assertThat(given.commentsOn(article)).isEqualTo(1);
    awaitEvents(stored().get("_id"), 1);
  }

  @Test
  void afterTheAnswerTheSweepSendsTheEventThatWasNotSent() throws Exception {
    HttpResponse<String> answer = submit(started(CrashPoint.insteadOfSend(SUBMITTED)), "Once.");
    assertThat(answer.statusCode()).isEqualTo(202);
    Object id = stored().get("_id");
    assertThat(SubmittedEvents.of(id.toString())).isEmpty();

    process.kill();

    sendAgain();
    awaitEvents(id, 1);
  }

  @OnContainers
  @Test
  void afterTheSendTheSameEventIsSentAgain() throws Exception {
    Api instance = started(CrashPoint.afterSend(SUBMITTED));
    try {
      submit(instance, "Once.");
    } catch (UncheckedIOException e) {
      // It may die before it answers.
    }

    process.awaitCrash();
    assertThat(stored().getList("pendingEvents", Document.class)).hasSize(1);

    sendAgain();
    awaitEvents(stored().get("_id"), 2);
  }
}
