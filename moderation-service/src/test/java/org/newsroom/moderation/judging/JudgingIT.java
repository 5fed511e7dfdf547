package org.newsroom.moderation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Part;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.platform.event.Events;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.EventConsumerContract;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import tools.jackson.databind.JsonNode;

@ServiceTest
class JudgingIT {

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Cases cases;
  @Autowired Articles articles;
  @Autowired MeterRegistry meters;
  @MockitoSpyBean RuleEngine engine;
  @MockitoSpyBean Events events;
  private ModerationFixture moderation;

  @BeforeEach
  void connect() {
    moderation = new ModerationFixture(kafka, articles, port);
  }

  @Test
  void announcesVerdictsAsTheContractSays() {
    String article = moderation.openArticle("AUTOMATIC");

    String clean = moderation.submit(article, "An armored train in this century. What a sight!");
    String foul = moderation.submit(article, "Fuck all of this, you fucking morons");

    assertThat(moderation.awaitVerdict(clean, 1).get("verdict").asString()).isEqualTo("APPROVED");
    JsonNode verdict = moderation.awaitVerdict(foul, 1);
    assertThat(verdict.get("verdict").asString()).isNotEqualTo("APPROVED");
    assertThat(verdict.get("evidence")).isNotEmpty();
    for (String id : List.of(clean, foul)) {
      Contracts.assertValid("comments.moderated.v1", moderation.records(id).get(0).value());
      assertThat(header(id, "ce_id")).isEqualTo(id + ":1");
    }
  }

  @Test
  void holdsCopiesWithinABatchAndAcrossBatches() {
    String article = moderation.openArticle("AUTOMATIC");
    String text = "The lake is calm tonight " + Math.abs(article.hashCode());

    List<String> flood =
        IntStream.range(0, 8).mapToObj(i -> moderation.submit(article, text)).toList();
    flood.forEach(id -> moderation.awaitVerdict(id, 1));
    String late = moderation.submit(article, text);

    assertThat(moderation.awaitVerdict(flood.get(0), 1).get("verdict").asString())
        .isEqualTo("APPROVED");
    for (String copy : List.of(flood.get(7), late)) {
      JsonNode verdict = moderation.awaitVerdict(copy, 1);
      assertThat(verdict.get("verdict").asString()).isEqualTo("HELD");
      assertThat(verdict.get("reason").asString()).isEqualTo("SPAM");
    }
  }

  @Test
  void saysThatEvidenceIsAboutTheAuthorsName() {
    String article = moderation.openArticle("AUTOMATIC");

    String comment = moderation.submitAs("Moderator", article, "What a calm lake this is!");

    JsonNode verdict = moderation.awaitVerdict(comment, 1);
    assertThat(verdict.get("verdict").asString()).isEqualTo("HELD");
    assertThat(verdict.get("reason").asString()).isEqualTo("IMPERSONATION");
    assertThat(verdict.get("evidence").get(0).get("of").asString()).isEqualTo("NAME");
    Contracts.assertValid("comments.moderated.v1", moderation.records(comment).get(0).value());
    assertThat(cases.find(comment).orElseThrow().ruling().grounds().evidence())
        .extracting(Finding::of)
        .containsExactly(Part.NAME);
  }

  @Test
  void holdsCleanCommentsWhereEditorsModerate() {
    String article = moderation.openArticle("EDITORS");

    String clean = moderation.submit(article, "Magnificent!");

    JsonNode verdict = moderation.awaitVerdict(clean, 1);
    assertThat(verdict.get("verdict").asString()).isEqualTo("HELD");
    assertThat(verdict.get("reason").asString()).isEqualTo("EDITORIAL_REVIEW");
  }

  @Test
  void waitsForAnArticleThatIsOnItsWay() {
    String article = "article-" + ModerationFixture.anyId();
    Instant muchPatienceIsLeft = Instant.now().plus(Duration.ofMinutes(10));

    String comment = moderation.submit(article, "Magnificent!", muchPatienceIsLeft);
    moderation.send("articles.v1", article, ModerationFixture.article(article, "AUTOMATIC", 1));

    assertThat(moderation.awaitVerdict(comment, 1).get("verdict").asString()).isEqualTo("APPROVED");
  }

  @Test
  void holdsWhatIsUnderAnArticleThatNeverComes() {
    String article = "article-" + ModerationFixture.anyId();
    Instant noPatienceIsLeft = Instant.now().minus(Duration.ofMinutes(1));

    String comment = moderation.submit(article, "Magnificent!", noPatienceIsLeft);

    JsonNode verdict = moderation.awaitVerdict(comment, 1);

    assertThat(verdict.get("verdict").asString()).isEqualTo("HELD");
    assertThat(verdict.get("reason").asString()).isEqualTo("TECHNICAL");
  }

  @Test
  void holdsWhatTheRulesFailOn() {
    String article = moderation.openArticle("AUTOMATIC");
    doThrow(new IllegalStateException("bug")).doCallRealMethod().when(engine).evaluate(any());

    String comment = moderation.submit(article, "Magnificent!");

    JsonNode verdict = moderation.awaitVerdict(comment, 1);
    assertThat(verdict.get("verdict").asString()).isEqualTo("HELD");
    assertThat(verdict.get("reason").asString()).isEqualTo("TECHNICAL");
    assertThat(verdict.get("degraded").get(0).asString()).isEqualTo("rule-engine");
    assertThat(faults("rule-engine")).isPositive();
  }

  @Test
  void countsAnExaminerThatFailsAndNamesIt() {
    String article = moderation.openArticle("AUTOMATIC");
    Fault fault = new Fault(Source.SPAM, Fault.Step.EXAMINATION, "IllegalStateException", null);
    Assessment failed =
        new Assessment(
            Verdict.HELD,
            0,
            List.of(),
            engine.ruleSet().version(),
            List.of(fault),
            Reason.TECHNICAL);
    doReturn(failed).doCallRealMethod().when(engine).evaluate(any());
    double before = faults("spam");

    String comment = moderation.submit(article, "Magnificent!");

    JsonNode verdict = moderation.awaitVerdict(comment, 1);
    assertThat(verdict.get("degraded").get(0).asString()).isEqualTo("spam");
    assertThat(faults("spam")).isEqualTo(before + 1);
  }

  private double faults(String examiner) {
    return meters
        .get("newsroom.rules.faults")
        .tags("examiner", examiner, "kind", "fault")
        .counter()
        .count();
  }

  @Test
  @DisplayName("crash after the verdict is stored, before it is sent: sent again, not judged again")
  void sendsAgainWhatWasStored() {
    String article = moderation.openArticle("AUTOMATIC");
    doThrow(new org.apache.kafka.common.errors.TimeoutException("crash"))
        .doCallRealMethod()
        .when(events)
        .send(any());

    String comment = moderation.submit(article, "Magnificent!");

    JsonNode verdict = moderation.awaitVerdict(comment, 1);
    Case stored = cases.find(comment).orElseThrow();
    assertThat(verdict.get("decidedAt").asString())
        .isEqualTo(stored.ruling().decidedAt().toString());
  }

  private String header(String id, String name) {
    return new String(moderation.records(id).get(0).headers().lastHeader(name).value());
  }

  @Nested
  class OfSubmissions extends EventConsumerContract {

    OfSubmissions() {
      super("comments.submitted.v1");
    }

    @Override
    protected void prepare(String key) {
      moderation.send("articles.v1", key, ModerationFixture.article(key, "AUTOMATIC", 1));
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(ModerationFixture.submission(key, key, "Magnificent!"));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(cases.find(key)).isPresent();
      assertThat(moderation.verdicts(key)).isNotEmpty();
      assertThat(
              moderation.verdicts(key).stream()
                  .map(verdict -> verdict.get("decidedAt").asString())
                  .distinct())
          .hasSize(1);
    }
  }

  @Nested
  class OfArticles extends EventConsumerContract {

    OfArticles() {
      super("articles.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(
          ModerationFixture.article(key, "CLOSED", 1),
          ModerationFixture.article(key, "EDITORS", 2));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(articles.find(List.of(key)).get(key).version()).isEqualTo(2);
    }
  }
}
