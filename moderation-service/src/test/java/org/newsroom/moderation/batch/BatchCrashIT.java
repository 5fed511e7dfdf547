package org.newsroom.moderation.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.ModerationService;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.review.EditorsTest;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Decision;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.platform.work.Rounds;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.OnContainers;
import org.newsroom.testkit.ServiceProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** An instance dies half-way through a batch; another one goes on. */
@OnContainers
@EditorsTest
class BatchCrashIT {

  private static final int SIZE = Part.MOST + 50;

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Cases cases;
  @Autowired MongoDatabase database;
  @Autowired Isolation isolation;

  @Autowired
  @Qualifier("batchWork")
  Rounds work;

  private final String article = "article-" + ModerationFixture.anyId();
  private ModerationFixture moderation;
  private List<String> held;
  private String batch;

  @BeforeEach
  void selectWhatIsHeld() {
    moderation = new ModerationFixture(kafka, articles, port);
    List<Case> opened = Stream.generate(this::held).limit(SIZE).toList();
    cases.insert(opened);
    held = opened.stream().map(Case::commentId).toList();
    work.stop();
    JsonNode preview =
        body(
            post("batches:preview", "{\"filter\":{\"articleId\":\"" + article + "\"}}")
                .expectStatus()
                .isOk());
    batch = preview.get("token").asString();
    assertThat(preview.get("count").asInt()).isEqualTo(SIZE);
  }

  @AfterEach
  void workAgain() {
    if (!work.isRunning()) {
      work.start();
    }
  }

  @Test
  void goesOnAfterAPart() throws Exception {
    dieAt(CrashPoint.after("update", Batches.PARTS));

    work.start();

    assertWholeIsDecidedOnce();
  }

  @Test
  void goesOnInTheMiddleOfAPart() throws Exception {
    dieAt(CrashPoint.after("update", Cases.COLLECTION));
    assertThat(decided()).isPositive().isLessThan(Part.MOST);

    work.start();

    assertWholeIsDecidedOnce();
  }

  @Test
  void isUndoneWhereItWasStoppedInTheMiddleOfAPart() throws Exception {
    dieAt(CrashPoint.after("update", Cases.COLLECTION));
    long decided = decided();
    assertThat(decided).isPositive();

    post("batches/" + batch + "/stop", null).expectStatus().isOk();
    post("batches/" + batch + "/undo", null).expectStatus().isOk();
    work.start();

    assertThat(awaitState("UNDONE").get("done").asLong()).isEqualTo(decided);
    assertThat(held)
        .allSatisfy(
            id ->
                assertThat(cases.find(id).orElseThrow().ruling().verdict())
                    .isEqualTo(Verdict.HELD));
    await().until(() -> recorded("DECIDED") == decided && recorded("UNDONE") == decided);
  }

  private void assertWholeIsDecidedOnce() {
    JsonNode done = awaitState("DONE");
    assertThat(done.get("done").asInt()).isEqualTo(SIZE);
    assertThat(done.get("skipped").asInt()).isZero();
    assertThat(held)
        .allSatisfy(
            id ->
                assertThat(cases.find(id).orElseThrow().decisions())
                    .singleElement()
                    .extracting(Decision::verdict)
                    .isEqualTo(Verdict.REJECTED));
    await().until(() -> recorded("DECIDED") == SIZE);
    await().until(() -> unannounced() == 0);
    assertThat(moderation.awaitVerdict(held.get(0), 2).get("reason").asString()).isEqualTo("SPAM");
  }

  /** Another instance than the test's works on the batch, up to that point. */
  private void dieAt(CrashPoint point) throws Exception {
    post("batches", "{\"token\":\"" + batch + "\",\"verdict\":\"REJECTED\",\"reason\":\"SPAM\"}")
        .expectStatus()
        .isEqualTo(202);
    try (ServiceProcess instance =
        ServiceProcess.start(
            "moderation-service", List.of(ModerationService.class), point, isolation)) {
      instance.awaitCrash();
    }
    // As when the time has run out for which the dead one has reserved it.
    database
        .getCollection(Batches.COLLECTION)
        .updateOne(
            Filters.eq("_id", batch),
            Updates.set("heldUntil", Date.from(Instant.now().minusSeconds(1))));
  }

  private JsonNode awaitState(String state) {
    return await()
        .until(
            () -> moderation.get("editor", "/v1/reviews/batches/" + batch),
            found -> found.get("state").asString().equals(state));
  }

  private long decided() {
    return held.stream().filter(id -> !cases.find(id).orElseThrow().decisions().isEmpty()).count();
  }

  private long recorded(String action) {
    return database
        .getCollection("decisions")
        .countDocuments(Filters.and(Filters.eq("batch", batch), Filters.eq("action", action)));
  }

  private long unannounced() {
    return database
        .getCollection(Cases.COLLECTION)
        .countDocuments(Filters.and(Filters.in("_id", held), Filters.exists("pendingEvents.0")));
  }

  private Case held() {
    String id = ModerationFixture.anyId();
    Instant at = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
    Comment comment = new Comment(article, null, id, "Dana", false, "Buy it!", "en", at, 1, null);
    Grounds grounds = new Grounds(.5, List.of(), new RuleSetVersion("earlier", "0"), List.of());
    Proposal says = new Proposal(Verdict.HELD, Reason.SPAM, grounds, Cause.SUBMISSION, at);
    return Case.opened(id, comment, new Origin("A", null, null, 0), says);
  }

  private RestTestClient.ResponseSpec post(String path, String body) {
    RestTestClient.RequestBodySpec request =
        moderation.as("editor").post().uri("/v1/reviews/" + path);
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(body);
    }
    return request.exchange();
  }
}
