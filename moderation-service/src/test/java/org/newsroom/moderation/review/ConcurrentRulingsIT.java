package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.ModerationService;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.judging.Reassessing;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Change.Refusal;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Ruling.DecidedBy;
import org.newsroom.moderation.ruling.Rulings;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Claims;
import org.newsroom.testkit.Isolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

/** Two instances rule on the same comments at the same moment. */
@EditorsTest
class ConcurrentRulingsIT {

  private static final int ROUNDS = 40;

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Cases cases;
  @Autowired Deciding deciding;
  @Autowired Rulings rulings;
  @Autowired Reassessing reassessing;
  @Autowired Isolation isolation;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private ConfigurableApplicationContext other;
  private ModerationFixture moderation;

  @BeforeEach
  void startAnotherInstance() {
    moderation = new ModerationFixture(kafka, articles, port);
    other =
        new SpringApplicationBuilder(ModerationService.class)
            .properties("spring.config.name=moderation-service")
            .initializers(isolation)
            .run("--server.port=0");
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
    other.close();
  }

  @Test
  void neverPutsARulingOfTheRulesOverAnEditors() throws Exception {
    String article = moderation.openArticle("AUTOMATIC");
    for (int round = 0; round < ROUNDS; round++) {
      String id =
          StoredCases.ofEarlierRules(cases, article, Verdict.HELD, Reason.INSULT).commentId();

      atOnce(
          () -> reassessing.reassess(id),
          () -> other.getBean(Reassessing.class).reassess(id),
          () -> decide(deciding, id),
          () -> other.getBean(Reassessing.class).reassess(id));
      reassessing.reassess(id);

      Case settled = cases.find(id).orElseThrow();
      assertThat(settled.ruling().decidedBy()).isEqualTo(DecidedBy.EDITOR);
      assertThat(settled.ruling().verdict()).isEqualTo(Verdict.REJECTED);
      assertThat(settled.waitsFor()).isEqualTo(Case.Waiting.PROPOSAL);
      assertThat(settled.decisions())
          .singleElement()
          .satisfies(made -> assertThat(made.sequence()).isEqualTo(settled.ruling().sequence()));
      assertAnnounced(settled, 2);
    }
  }

  @Test
  void announcesADecisionOnceHoweverOftenTheSubmissionComesAgain() throws Exception {
    String article = moderation.openArticle("EDITORS");
    for (int round = 0; round < ROUNDS / 4; round++) {
      String id = ModerationFixture.anyId();
      byte[] submission = ModerationFixture.submission(id, article, "Magnificent!");
      moderation.send("comments.submitted.v1", id, submission);
      moderation.awaitVerdict(id, 1);

      atOnce(
          () -> {
            moderation.send("comments.submitted.v1", id, submission);
            return id;
          },
          () -> decide(other.getBean(Deciding.class), id),
          () -> {
            moderation.send("comments.submitted.v1", id, submission);
            return id;
          });

      // The first ruling, the decision, and whichever was in force when the submission came again.
      await().until(() -> moderation.records(id).size() >= 3);
      Case decided = cases.find(id).orElseThrow();
      assertThat(decided.ruling().sequence()).isEqualTo(2);
      assertAnnounced(decided, 1);
    }
  }

  @Test
  void takesNothingOutOfTheHandOfAColleagueWhoWasQuicker() {
    String article = moderation.openArticle("AUTOMATIC");
    String id = StoredCases.ofEarlierRules(cases, article, Verdict.HELD, Reason.INSULT).commentId();
    Claims elsewhere = other.getBean(Claims.class);
    Instant now = Instant.now();
    Claim colleagues = new Claim("colleague", now.plusSeconds(60).truncatedTo(ChronoUnit.MILLIS));

    Optional<Change> change =
        rulings.apply(
            id,
            subject -> {
              Change decided = Acts.decided(subject, rejection(1), now);
              elsewhere.claim(id, colleagues, now);
              return decided;
            });

    assertThat(change).contains(new Change.Refused(Refusal.CLAIMED));
    assertThat(cases.find(id).orElseThrow().claim()).isEqualTo(colleagues);
  }

  private static Order rejection(long seen) {
    return new Order(
        new Order.Editor("editor", false),
        Order.Terms.of(Verdict.REJECTED, Reason.TASTE, null),
        seen,
        false);
  }

  /** An editor who looks again when the case has changed. */
  private static Deciding.Result decide(Deciding deciding, String id) {
    long seen = 1;
    while (true) {
      Deciding.Result result = deciding.decide(id, rejection(seen));
      if (!(result instanceof Deciding.Refused refused && refused.why() == Refusal.STALE)) {
        return result;
      }
      seen = ((Deciding.Refused) result).subject().revision();
    }
  }

  /** Each ruling has one event, whether or not it was sent again, and none follows an editor's. */
  private void assertAnnounced(Case subject, long first) {
    long last = subject.ruling().sequence();
    moderation.awaitVerdict(subject.commentId(), last);
    List<JsonNode> rulings =
        await()
            .until(
                () -> moderation.verdicts(subject.commentId()).stream().distinct().toList(),
                sent -> sent.size() == last - first + 1)
            .stream()
            .sorted((a, b) -> Long.compare(sequence(a), sequence(b)))
            .toList();

    assertThat(rulings)
        .extracting(ConcurrentRulingsIT::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(first, last).boxed().toList());
    assertThat(rulings)
        .extracting(ruling -> ruling.get("decidedBy").asString())
        .containsOnlyOnce("EDITOR")
        .last()
        .isEqualTo("EDITOR");
  }

  private static long sequence(JsonNode ruling) {
    return ruling.get("sequence").asLong();
  }

  private void atOnce(Callable<?>... actions) throws Exception {
    CyclicBarrier start = new CyclicBarrier(actions.length);
    List<Future<?>> done = new ArrayList<>();
    for (Callable<?> action : actions) {
      done.add(
          threads.submit(
              () -> {
                start.await(1, TimeUnit.MINUTES);
                return action.call();
              }));
    }
    for (Future<?> one : done) {
      one.get(1, TimeUnit.MINUTES);
    }
  }
}
