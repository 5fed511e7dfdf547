package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.SecondInstance;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Requests;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.Rulings;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.testkit.Isolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers to an editor at one instance, when something happened at another one before. */
@EditorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusesIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Cases cases;
  @Autowired Rulings rulings;
  @Autowired Isolation isolation;
  @Autowired ConfigurableEnvironment environment;
  private SecondInstance second;

  @BeforeAll
  void startAnother() {
    second = new SecondInstance(isolation, environment);
  }

  @AfterAll
  void stopIt() {
    second.close();
  }

  /** The things that editors do, by the words of the table below. */
  private enum Act {
    APPROVES("POST", "decision", "{'verdict':'APPROVED'}"),
    REJECTS("POST", "decision", "{'verdict':'REJECTED','reason':'INSULT'}"),
    REJECTS_WITHOUT_REASON("POST", "decision", "{'verdict':'REJECTED'}"),
    REJECTS_AS_ILLEGAL_BY_NO_LAW("POST", "decision", "{'verdict':'REJECTED','reason':'ILLEGAL'}"),
    REJECTS_WITHOUT_WORDS("POST", "decision", "{'verdict':'REJECTED','reason':'OTHER'}"),
    REVISES("POST", "decision", "{'verdict':'REJECTED','reason':'INSULT','revise':true}"),
    UNDOES("POST", "decision", "{'verdict':'HELD','revise':true}"),
    HOLDS("POST", "decision", "{'verdict':'HELD'}"),
    ESCALATES("POST", "escalation", "{'to':'SENIOR'}"),
    ESCALATES_TO_NOBODY("POST", "escalation", "{}"),
    SNOOZES("POST", "snooze", "{'until':'" + Instant.now().plus(1, ChronoUnit.DAYS) + "'}"),
    SNOOZES_FOREVER("POST", "snooze", "{'until':'2999-01-01T00:00:00Z'}"),
    WAKES("DELETE", "snooze", null),
    CLAIMS("POST", "claim", null),
    TAKES_OVER("POST", "claim?takeOver=true", null),
    RELEASES("DELETE", "claim", null),
    READS("GET", "", null);

    private final String method;
    private final String path;
    private final @Nullable String body;

    Act(String method, String path, @Nullable String body) {
      this.method = method;
      this.path = path;
      this.body = body == null ? null : body.replace('\'', '"');
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          held      |                      | editor approves 1                     | 200 |
          held      |                      | editor rejects 1                      | 200 |
          held      |                      | editor approves                       | 428 | if-match-required
          held      |                      | editor approves 2                     | 412 | stale
          held      |                      | editor approves some                  | 412 | stale
          held      |                      | editor holds 1                        | 400 | verdict
          held      |                      | editor rejects_without_reason 1       | 400 | reason
          held      |                      | editor rejects_as_illegal_by_no_law 1 | 400 | grounds
          held      |                      | editor rejects_without_words 1        | 400 | message
          held      |                      | editor escalates_to_nobody 1          | 400 | to
          held      |                      | editor snoozes_forever 1              | 400 | until
          held      |                      | publisher approves 1                  | 403 | forbidden
          held      |                      | nobody approves 1                     | 401 | unauthenticated
          none      |                      | editor approves 1                     | 404 | unknown-review
          none      |                      | editor claims                         | 404 | unknown-review
          held      | editor approves 1    | editor approves 1                     | 200 |
          held      | editor approves 1    | editor approves 2                     | 200 |
          held      | editor approves 1    | editor rejects 1                      | 409 | already-decided
          held      | editor approves 1    | colleague approves 1                  | 409 | already-decided
          held      | editor approves 1    | senior approves 2                     | 409 | already-decided
          held      | editor approves 1    | colleague approves                    | 428 | if-match-required
          held      | editor approves 1    | colleague claims                      | 409 | already-decided
          held      | editor approves 1    | colleague revises 1                   | 412 | stale
          held      | editor approves 1    | colleague revises 2                   | 200 |
          held      | editor approves 1    | colleague undoes 2                    | 200 |
          held      | editor approves 1    | colleague snoozes 2                   | 409 | not-waiting
          held      | editor approves 1    | colleague escalates 2                 | 409 | not-waiting
          held      | editor claims        | editor approves 1                     | 200 |
          held      | editor claims        | editor claims                         | 200 |
          held      | editor claims        | colleague approves 1                  | 423 | claimed
          held      | editor claims        | colleague claims                      | 423 | claimed
          held      | editor claims        | colleague escalates 1                 | 423 | claimed
          held      | editor claims        | colleague snoozes 1                   | 423 | claimed
          held      | editor claims        | colleague takes_over                  | 403 | senior-required
          held      | editor claims        | senior takes_over                     | 200 |
          held      | editor claims        | senior approves 1                     | 200 |
          held      | editor claims        | colleague releases                    | 204 |
          held      | senior takes_over    | editor approves 1                     | 423 | claimed
          held      | editor escalates 1   | colleague approves 1                  | 403 | senior-required
          held      | editor escalates 1   | senior approves 1                     | 200 |
          held      | editor snoozes 1     | colleague approves 1                  | 200 |
          held      | editor snoozes 1     | colleague wakes                       | 200 |
          legal     |                      | editor rejects 1                      | 200 |
          legal     | editor approves 1    | editor approves 1                     | 200 |
          legal     | editor approves 1    | colleague approves 1                  | 200 |
          legal     | editor approves 1    | colleague rejects 1                   | 200 |
          withdrawn |                      | editor approves 1                     | 409 | comment-withdrawn
          withdrawn |                      | editor claims                         | 409 | comment-withdrawn
          """)
  void answers(String kind, @Nullable String before, String act, int status, String says) {
    String id = stored(kind);
    if (before != null) {
      act(port, id, before).expectStatus().is2xxSuccessful();
    }

    String answer =
        act(second.port(), id, act)
            .expectStatus()
            .isEqualTo(status)
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();

    if (says != null) {
      assertThat(answer).contains(says);
      assertNames(id, says, JSON.readTree(answer));
    }
  }

  /** A refusal says who was quicker, and when. */
  private void assertNames(String id, String says, JsonNode problem) {
    Case subject = cases.find(id).orElse(null);
    if (says.equals("already-decided")) {
      assertThat(problem.get("decidedBy").asString()).isEqualTo("editor");
      assertThat(problem.get("verdict").asString()).isEqualTo("APPROVED");
      assertThat(problem.get("decidedAt").asString())
          .isEqualTo(subject.ruling().decidedAt().toString());
    }
    if (says.equals("claimed")) {
      assertThat(problem.get("claimedBy").asString()).isEqualTo(subject.claim().by());
      assertThat(problem.get("until").asString()).isEqualTo(subject.claim().until().toString());
    }
    if (says.equals("comment-withdrawn")) {
      assertThat(problem.get("withdrawnAt").asString())
          .isEqualTo(subject.aftermath().withdrawnAt().toString());
    }
  }

  private RestTestClient.ResponseSpec act(int at, String id, String words) {
    List<String> said = List.of(words.split(" "));
    Act act = Act.valueOf(said.get(1).toUpperCase(Locale.ROOT));
    String user = said.get(0).equals("nobody") ? null : said.get(0);
    RestTestClient.RequestBodySpec request =
        new ModerationFixture(kafka, articles, at)
            .as(user)
            .method(HttpMethod.valueOf(act.method))
            .uri("/v1/reviews/" + id + "/" + act.path);
    if (said.size() > 2) {
      request.header("If-Match", "\"" + said.get(2) + "\"");
    }
    if (act.body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(act.body);
    }
    return request.exchange();
  }

  private String stored(String kind) {
    String id = ModerationFixture.anyId();
    if (kind.equals("none")) {
      return id;
    }
    Instant at = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
    Comment comment = new Comment("a", null, id, "Dana", false, "A thief", "en", at, 1, null);
    Category category = kind.equals("legal") ? Category.DEFAMATION : Category.INSULT;
    Finding finding = new Finding("some.rule", category, Severity.MODERATE, 2, 7, "a word");
    Grounds grounds =
        new Grounds(.5, List.of(finding), new RuleSetVersion("earlier", "0"), List.of());
    Proposal held = new Proposal(Verdict.HELD, Reason.INSULT, grounds, Cause.SUBMISSION, at);
    cases.insert(List.of(Case.opened(id, comment, new Origin("A", null, null, 0), held)));
    if (kind.equals("withdrawn")) {
      rulings.apply(id, subject -> Requests.withdrawn(subject, at));
    }
    return id;
  }
}
