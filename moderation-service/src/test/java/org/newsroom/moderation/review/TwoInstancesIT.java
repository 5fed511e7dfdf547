package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.SecondInstance;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.testkit.Isolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

/** Editors at two instances, who get in each other's way. */
@EditorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesIT {

  private static final int ASKERS = 64;
  private static final List<String> USERS = List.of("editor", "colleague", "senior");

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Cases cases;
  @Autowired Isolation isolation;
  @Autowired ConfigurableEnvironment environment;
  private SecondInstance second;
  private List<ModerationFixture> instances;

  @BeforeAll
  void startAnother() {
    second = new SecondInstance(isolation, environment);
    instances =
        Stream.of(port, second.port())
            .map(at -> new ModerationFixture(kafka, articles, at))
            .toList();
  }

  @AfterAll
  void stopIt() {
    second.close();
  }

  /** A hand that was dealt. */
  private record Hand(String user, List<String> ids) {}

  @Test
  void dealsNothingTwiceToThoseWhoAskBothAtOnce() throws Exception {
    String article = "article-" + ModerationFixture.anyId();
    List<String> held =
        Stream.generate(
                () -> StoredCases.ofEarlierRules(cases, article, Verdict.HELD, Reason.INSULT))
            .limit(ASKERS * 2)
            .map(Case::commentId)
            .toList();

    List<Hand> dealt = dealAtOnce(article);

    assertThat(dealt.stream().flatMap(hand -> hand.ids().stream()))
        .containsExactlyInAnyOrderElementsOf(held);
    assertThat(dealt).allSatisfy(this::assertInHand);
  }

  private List<Hand> dealAtOnce(String article) throws Exception {
    ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
    List<Callable<Hand>> asks =
        IntStream.range(0, ASKERS).<Callable<Hand>>mapToObj(i -> () -> deal(i, article)).toList();
    List<Hand> dealt = new ArrayList<>();
    for (Future<Hand> hand : askers.invokeAll(asks)) {
      dealt.add(hand.get());
    }
    askers.shutdown();
    return dealt;
  }

  private Hand deal(int number, String article) {
    String user = USERS.get(number % USERS.size());
    JsonNode hand =
        body(
            instances
                .get(number % instances.size())
                .as(user)
                .post()
                .uri("/v1/reviews/next?count=3&articleId=" + article)
                .exchange()
                .expectStatus()
                .isOk());
    return new Hand(
        user,
        hand.get("items").valueStream().map(item -> item.get("commentId").asString()).toList());
  }

  private void assertInHand(Hand hand) {
    assertThat(hand.ids())
        .allSatisfy(
            id ->
                assertThat(cases.find(id).orElseThrow().claim())
                    .extracting(Claim::by)
                    .isEqualTo(hand.user()));
  }
}
