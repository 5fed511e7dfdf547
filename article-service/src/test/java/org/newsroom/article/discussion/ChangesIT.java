package org.newsroom.article.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.article.discussion.edition.Rulings;
import org.newsroom.platform.event.Received;
import org.newsroom.testkit.DescribedAnswers;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@DescribedAnswers
@ServiceTest
class ChangesIT {

  private static final Instant NOON = Instant.parse("2026-07-05T12:00:00Z");

  @LocalServerPort int port;
  @Autowired Editing editing;
  private final String article = "article-" + UUID.randomUUID();
  private RestTestClient client;

  @BeforeEach
  void connect() {
    client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
  }

  @Test
  void saysWhatHasChangedSinceTheList() {
    String edited = id();
    String gone = id();
    String headed = id();
    String reply = id();
    apply(approved(edited), approved(gone), approved(headed), approved(reply).answering(headed));
    JsonNode list = get("/v1/articles/" + article + "/comments");
    long version = list.get("version").asLong();
    assertThat(list.get("count").asLong()).isEqualTo(4);

    String added = id();
    apply(approved(added), Rulings.rejected(gone).on(article).sequence(2));
    apply(Rulings.of("correction-approved").id(edited).on(article).sequence(2));
    apply(Rulings.rejected(headed).on(article).sequence(2));

    JsonNode changes = changes(version);
    assertThat(changes.get("version").asLong()).isEqualTo(version + 3);
    assertThat(changes.get("count").asLong()).isEqualTo(3);
    assertThat(ids(changes.get("added"))).containsExactly(added);
    assertThat(ids(changes.get("edited"))).containsExactlyInAnyOrder(edited, headed);
    assertThat(changes.get("removed").valueStream().map(JsonNode::asString)).containsExactly(gone);
    assertThat(changes(version + 3).get("added")).isEmpty();
  }

  @Test
  void takesWhatReadersNeverSeeForNoChange() {
    apply(approved(id()));

    apply(Rulings.rejected(id()).on(article), Rulings.of("held-by-rules").id(id()).on(article));

    assertThat(changes(0).get("version").asLong()).isEqualTo(1);
  }

  @Test
  void sendsReadersOfTooOldAVersionBackToTheList() {
    for (int i = 0; i < 2; i++) {
      apply(approvedComments(100));
    }
    assertThat(changes(0).get("added")).hasSize(200);

    apply(approved(id()));

    assertGone(0);
    assertGone(99);
    assertThat(changes(1).get("added")).hasSize(101);
  }

  @Test
  void answersNotModifiedWhileNothingChanges() {
    String changes = "/v1/articles/" + article + "/comments/changes?after=0";
    String counts = "/v1/comment-counts?articleId=%s&articleId=none".formatted(article);
    apply(approved(id()));
    String changesTag = etag(changes);
    String countsTag = etag(counts);

    assertThat(status(changes, changesTag)).isEqualTo(304);
    assertThat(status(counts, countsTag)).isEqualTo(304);
    apply(approved(id()));
    assertThat(status(changes, changesTag)).isEqualTo(200);
    assertThat(status(counts, countsTag)).isEqualTo(200);
  }

  @Test
  void showsAThreadWithCursorsToBothSides() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ids.add(id());
      apply(approved(ids.get(i)).at(NOON.plusSeconds(i)));
    }

    JsonNode place = get("/v1/articles/%s/comments/%s".formatted(article, ids.get(2)));

    assertThat(place.get("thread").get("id").asString()).isEqualTo(ids.get(2));
    assertThat(listed("newest", place.get("after"))).containsExactly(ids.get(1), ids.get(0));
    assertThat(listed("oldest", place.get("before"))).containsExactly(ids.get(3), ids.get(4));
    JsonNode first = get("/v1/articles/%s/comments/%s".formatted(article, ids.get(4)));
    assertThat(first.has("before")).isFalse();
    assertThat(first.has("after")).isTrue();
  }

  @Test
  void showsAReplyDeepInALongThread() {
    String head = id();
    apply(approved(head).at(NOON));
    List<String> replies = new ArrayList<>();
    List<Rulings> rulings = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      replies.add(id());
      rulings.add(approved(replies.get(i)).answering(head).at(NOON.plusSeconds(i)));
    }
    apply(rulings.toArray(Rulings[]::new));

    JsonNode thread =
        get("/v1/articles/%s/comments/%s".formatted(article, replies.get(150))).get("thread");

    JsonNode page = thread.get("replies");
    assertThat(thread.get("id").asString()).isEqualTo(head);
    assertThat(ids(page.get("items"))).isEqualTo(replies.subList(140, 161));
    assertThat(replies(head, "cursor", page.get("next"))).isEqualTo(replies.subList(161, 181));
    assertThat(replies(head, "before", page.get("previous"))).isEqualTo(replies.subList(120, 140));
  }

  @Test
  void knowsNoCommentThatIsGone() {
    String id = id();
    apply(approved(id), Rulings.rejected(id).on(article).sequence(2));

    assertThat(status("/v1/articles/%s/comments/%s".formatted(article, id), "")).isEqualTo(404);
  }

  private Rulings approved(String id) {
    return Rulings.approved(id).on(article);
  }

  private Rulings[] approvedComments(int count) {
    return java.util.stream.Stream.generate(() -> approved(id()))
        .limit(count)
        .toArray(Rulings[]::new);
  }

  private void apply(Rulings... rulings) {
    editing.apply(
        Arrays.stream(rulings)
            .map(ruling -> new Received<>(ruling.value(), null, "topic", 0, 0))
            .toList());
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private List<String> listed(String sort, JsonNode cursor) {
    return ids(
        get("/v1/articles/%s/comments?sort=%s&cursor=%s"
                .formatted(article, sort, cursor.asString()))
            .get("items"));
  }

  private List<String> replies(String head, String parameter, JsonNode cursor) {
    return ids(
        get("/v1/articles/%s/comments/%s/replies?%s=%s"
                .formatted(article, head, parameter, cursor.asString()))
            .get("items"));
  }

  private static List<String> ids(JsonNode comments) {
    return comments.valueStream().map(comment -> comment.get("id").asString()).toList();
  }

  private JsonNode changes(long after) {
    return get("/v1/articles/%s/comments/changes?after=%d".formatted(article, after));
  }

  private void assertGone(long after) {
    client
        .get()
        .uri("/v1/articles/%s/comments/changes?after=%d".formatted(article, after))
        .exchange()
        .expectStatus()
        .isEqualTo(410)
        .expectBody(String.class)
        .value(problem -> assertThat(problem).contains("version-too-old"));
  }

  private JsonNode get(String path) {
    return client
        .get()
        .uri(path)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(new ParameterizedTypeReference<JsonNode>() {})
        .returnResult()
        .getResponseBody();
  }

  private String etag(String path) {
    HttpHeaders headers =
        client.get().uri(path).exchange().returnResult(String.class).getResponseHeaders();
    return Objects.requireNonNull(headers.getETag());
  }

  private int status(String path, String etag) {
    return client
        .get()
        .uri(path)
        .header("If-None-Match", etag)
        .exchange()
        .returnResult(String.class)
        .getStatus()
        .value();
  }
}
