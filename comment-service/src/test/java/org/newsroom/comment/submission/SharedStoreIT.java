package org.newsroom.comment.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.Api;
import org.newsroom.comment.CommentService;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.Given;
import org.newsroom.comment.SubmittedEvents;
import org.newsroom.testkit.Isolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

@CommentServiceTest
class SharedStoreIT {

  @Autowired private MongoDatabase database;
  @Autowired private Isolation isolation;
  @LocalServerPort private int port;

  @Test
  void takesARequestOnceThoughItReachesTwoInstancesAtTheSameTime() {
    String article = new Given(database).openArticle();
    try (ConfigurableApplicationContext other = start(isolation)) {
      List<Api> instances = List.of(new Api(port), api(other));

      for (int round = 0; round < 20; round++) {
        assertTakenOnce(article, instances);
      }
    }

    assertThat(new Given(database).commentsOn(article)).isEqualTo(20);
  }

  private static void assertTakenOnce(String article, List<Api> instances) {
    String key = UUID.randomUUID().toString();
    List<CompletableFuture<HttpResponse<String>>> calls =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            instances
                                .get(i % instances.size())
                                .submit(article, "Once.", "Idempotency-Key", key)))
            .toList();

    Set<String> answers =
        calls.stream().map(call -> call.join().body()).collect(Collectors.toSet());

    assertThat(calls).allSatisfy(call -> assertThat(call.join().statusCode()).isEqualTo(202));
    assertThat(answers).hasSize(1);
    String id = Api.json(calls.get(0).join()).get("id").asString();
    await().untilAsserted(() -> assertThat(SubmittedEvents.of(id)).isNotEmpty());
    // An instance that stands still for long may send again what the other has sent.
    assertThat(SubmittedEvents.of(id))
        .allSatisfy(event -> assertThat(SubmittedEvents.header(event, "ce_id")).isEqualTo(id));
  }

  private static Api api(ConfigurableApplicationContext context) {
    return new Api(
        context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  private static ConfigurableApplicationContext start(Isolation isolation) {
    return new SpringApplicationBuilder(CommentService.class)
        .properties("spring.config.name=comment-service")
        .initializers(isolation)
        .run(
            "--server.port=0",
            "--newsroom.receipts.secret=" + CommentServiceTest.RECEIPTS_SECRET,
            "--newsroom.pseudonyms.secret=" + CommentServiceTest.PSEUDONYMS_SECRET,
            "--newsroom.submissions.rate-limit.enabled=false");
  }
}
