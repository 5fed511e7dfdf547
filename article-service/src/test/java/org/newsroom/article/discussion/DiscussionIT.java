package org.newsroom.article.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsroom.article.discussion.edition.Rulings;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.DescribedAnswers;
import org.newsroom.testkit.EventConsumerContract;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.Sending;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DescribedAnswers
@ServiceTest
class DiscussionIT {

  private static final Instant NOON = Instant.parse("2026-07-05T12:00:00Z");
  private static final String RULINGS = "comments.moderated.v1";
  private static final String WITHDRAWALS = "comments.withdrawn.v1";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final RuntimeException CRASH =
      new MongoSocketReadException("crash", new ServerAddress());

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @MockitoSpyBean Comments comments;
  @MockitoSpyBean Discussions discussions;

  private final String article = "article-" + UUID.randomUUID();
  private RestTestClient client;

  @BeforeEach
  void connect() {
    client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
  }

  @Test
  void showsApprovedCommentsOnly() throws Exception {
    String approved = id();
    send(Rulings.rejected(id()).on(article));
    send(Rulings.of("held-by-rules").id(id()).on(article));
    send(Rulings.approved(approved).on(article).text("<b>Plain</b> text"));

    awaitShown(approved);

    JsonNode item = page("").get("items").get(0);
    assertThat(item.get("text").asString()).isEqualTo("<b>Plain</b> text");
    assertThat(item.get("author").get("name").asString()).isEqualTo("Dana");
    assertThat(item.get("replies").get("items")).isEmpty();
    awaitCount(1);
  }

  @Test
  void detachesWhatAnEditorRejectsAndAttachesItAgain() throws Exception {
    String id = id();
    send(Rulings.approved(id).on(article));
    awaitShown(id);

    send(Rulings.rejected(id).on(article).sequence(2));
    awaitShown();
    awaitCount(0);

    send(Rulings.approved(id).on(article).sequence(3));
    awaitShown(id);
    awaitCount(1);
    await()
        .untilAsserted(
            () ->
                assertThat(announcements(id))
                    .containsExactly("PUBLISHED 1", "UNPUBLISHED 2", "PUBLISHED 3"));
  }

  @Test
  void announcesAsTheContractSays() throws Exception {
    String id = id();
    send(Rulings.approved(id).on(article));
    awaitShown(id);

    await().untilAsserted(() -> assertThat(published(id)).hasSize(1));

    ConsumerRecord<String, byte[]> event = published(id).get(0);
    Contracts.assertValid("comments.published.v1", event.value());
    assertThat(event.key()).isEqualTo(id);
    assertThat(Records.header(event, "ce_id")).isEqualTo(id + ":1:PUBLISHED");
  }

  @Test
  void saysNothingOfWhatReadersNeverSaw() throws Exception {
    String rejected = id();
    String next = id();

    send(Rulings.rejected(rejected).on(article));
    send(Rulings.approved(next).on(article));
    awaitShown(next);

    assertThat(announcements(rejected)).isEmpty();
  }

  @Test
  void listsPageByPageInBothOrders() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String id = id();
      // Two comments share a moment: their ids decide.
      send(Rulings.approved(id).on(article).at(NOON.plusSeconds(i / 2)));
      ids.add(id);
    }
    awaitCount(5);

    List<String> newest = walk("sort=newest");
    List<String> oldest = walk("sort=oldest");

    assertThat(newest).hasSize(5).containsExactlyInAnyOrderElementsOf(ids);
    java.util.Collections.reverse(oldest);
    assertThat(oldest).isEqualTo(newest);
  }

  @Test
  void threadsRepliesUnderTheirParent() throws Exception {
    String parent = id();
    send(Rulings.approved(parent).on(article).at(NOON));
    List<String> replies = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String reply = id();
      send(Rulings.approved(reply).on(article).answering(parent).at(NOON.plusSeconds(i + 1)));
      replies.add(reply);
    }
    awaitCount(6);

    JsonNode inline = page("").get("items").get(0).get("replies");
    JsonNode more =
        get(
            "/v1/articles/%s/comments/%s/replies?cursor=%s"
                .formatted(article, parent, inline.get("next").asString()));

    assertThat(page("").get("items")).hasSize(1);
    assertThat(idsOf(inline)).isEqualTo(replies.subList(0, 3));
    assertThat(idsOf(more)).isEqualTo(replies.subList(3, 5));
  }

  @Test
  void leavesATombstoneAboveReplies() throws Exception {
    String parent = id();
    String reply = id();
    send(Rulings.approved(parent).on(article).at(NOON));
    send(Rulings.approved(reply).on(article).answering(parent));
    awaitCount(2);

    send(Rulings.rejected(parent).on(article).sequence(2));
    awaitCount(1);

    JsonNode tombstone = page("").get("items").get(0);
    assertThat(tombstone.get("removed").asBoolean()).isTrue();
    assertThat(tombstone.get("text").asString()).isEmpty();
    assertThat(tombstone.get("author").get("name").asString()).isEmpty();
    assertThat(idsOf(tombstone.get("replies"))).containsExactly(reply);
    assertThat(idsOf(get("/v1/articles/%s/comments/%s/replies".formatted(article, parent))))
        .containsExactly(reply);

    send(Rulings.rejected(reply).on(article).answering(parent).sequence(2));
    awaitShown();
    awaitCount(0);
    assertThat(page("").get("count").asLong()).isZero();
  }

  @Test
  void replacesTheTextWithAnApprovedCorrectionOnly() throws Exception {
    String id = id();
    send(Rulings.approved(id).on(article).text("First"));
    awaitShown(id);

    send(Rulings.of("correction-held").id(id).on(article).text("Second").sequence(2));
    send(Rulings.of("correction-approved").id(id).on(article).text("Third").sequence(3));
    await().until(() -> page("").get("items").get(0).get("text").asString().equals("Third"));

    assertThat(page("").get("items").get(0).get("editedAt").asString())
        .isEqualTo("2026-07-05T18:59:31.004Z");
    await()
        .untilAsserted(
            () -> assertThat(announcements(id)).containsExactly("PUBLISHED 1", "PUBLISHED 3"));
    published(id).forEach(event -> Contracts.assertValid("comments.published.v1", event.value()));
    assertThat(json(published(id).get(1)).get("revision").asInt()).isEqualTo(2);
  }

  @Test
  void isNotCorrectedAnyMoreWhenTheApprovalOfTheCorrectionIsUndone() throws Exception {
    String id = id();
    send(Rulings.approved(id).on(article).text("First"));
    awaitShown(id);
    send(Rulings.of("correction-approved").id(id).on(article).text("Second").sequence(2));
    await().until(() -> page("").get("items").get(0).has("editedAt"));

    send(Rulings.approved(id).on(article).text("First").sequence(3));
    send(Rulings.of("correction-held").id(id).on(article).text("Second").sequence(4));
    await().until(() -> page("").get("items").get(0).get("text").asString().equals("First"));

    assertThat(page("").get("items").get(0).has("editedAt")).isFalse();
    await()
        .untilAsserted(
            () ->
                assertThat(announcements(id))
                    .containsExactly("PUBLISHED 1", "PUBLISHED 2", "PUBLISHED 3"));
  }

  @Test
  void showsWhatIsLeftWhenTheNewsroomHasStruckWords() throws Exception {
    String id = id();
    send(Rulings.approved(id).on(article).text("First"));
    awaitShown(id);

    Rulings struck = Rulings.of("approved-with-words-struck").id(id).on(article).text("[…] end");
    send(struck);
    send(struck);
    await().until(() -> page("").get("items").get(0).get("text").asString().equals("[…] end"));

    assertThat(page("").get("items").get(0).get("edited").asString()).isEqualTo("NEWSROOM");
    assertThat(page("").get("items").get(0).has("editedAt")).isFalse();
    await()
        .until(() -> json(published(id).get(1)).at("/edited/text").asString(), "[…] end"::equals);
    published(id).forEach(event -> Contracts.assertValid("comments.published.v1", event.value()));

    send(Rulings.approved(id).on(article).text("First").sequence(3));
    await().until(() -> page("").get("items").get(0).get("text").asString().equals("First"));

    assertThat(page("").get("items").get(0).has("edited")).isFalse();
  }

  @Test
  void takesAWithdrawnCommentOffForGood() throws Exception {
    String id = id();
    send(Rulings.approved(id).on(article));
    awaitShown(id);
    await().untilAsserted(() -> assertThat(announcements(id)).containsExactly("PUBLISHED 1"));

    withdraw(id);
    awaitShown();
    send(Rulings.approved(id).on(article).sequence(2));
    String next = id();
    send(Rulings.approved(next).on(article));
    awaitShown(next);

    await()
        .untilAsserted(
            () -> assertThat(announcements(id)).containsExactly("PUBLISHED 1", "UNPUBLISHED 1"));
    ConsumerRecord<String, byte[]> off = published(id).get(1);
    Contracts.assertValid("comments.published.v1", off.value());
    assertThat(json(off).get("cause").asString()).isEqualTo("WITHDRAWN");
  }

  @Test
  void tellsOfAReplyWhomItAnswers() throws Exception {
    String parent = id();
    String reply = id();
    send(Rulings.approved(parent).on(article));
    send(Rulings.approved(reply).on(article).answering(parent).text("Yes."));
    await().untilAsserted(() -> assertThat(published(reply)).hasSize(1));

    ConsumerRecord<String, byte[]> event = published(reply).get(0);
    Contracts.assertValid("comments.published.v1", event.value());
    JsonNode told = json(event).get("reply");
    assertThat(told.get("parentId").asString()).isEqualTo(parent);
    assertThat(told.get("text").asString()).isEqualTo("Yes.");
  }

  @Test
  void answersNotModifiedUntilSomethingIs() throws Exception {
    String first = id();
    send(Rulings.approved(first).on(article));
    awaitShown(first);
    awaitCount(1);
    String etag = etag();

    assertThat(status(etag)).isEqualTo(304);
    send(Rulings.approved(id()).on(article));
    await().until(() -> status(etag) == 200);
    assertThat(page("").get("items")).hasSize(2);
  }

  @Test
  @DisplayName("crash after the counts, before the comments: counted once")
  void countsOnceWhenItCrashesBeforeTheComments() throws Exception {
    doThrow(CRASH).doCallRealMethod().when(comments).place(any());
    String id = id();

    send(Rulings.approved(id).on(article));

    awaitShown(id);
    awaitCount(1);
  }

  @Test
  @DisplayName("crash after the comments, before their events and the offset: counted once, told")
  void tellsWhenItCrashesAfterTheComments() throws Exception {
    doThrow(CRASH).doCallRealMethod().when(discussions).finish(any());
    String id = id();

    send(Rulings.approved(id).on(article));

    awaitShown(id);
    await().untilAsserted(() -> assertThat(announcements(id)).containsExactly("PUBLISHED 1"));
    awaitCount(1);
    doCallRealMethod().when(discussions).finish(any());
  }

  @Nested
  class OfRulings extends EventConsumerContract {

    OfRulings() {
      super(RULINGS);
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(
          Rulings.rejected(key).on(key).bytes(), Rulings.approved(key).on(key).sequence(2).bytes());
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(comments.known(List.of(key)).get(key).placement().visible()).isTrue();
      assertThat(discussions.of(key).count()).isEqualTo(1);
      assertThat(announcements(key)).containsOnly("PUBLISHED 2");
    }
  }

  @Nested
  class OfWithdrawals extends EventConsumerContract {

    OfWithdrawals() {
      super(WITHDRAWALS);
    }

    @Override
    protected void prepare(String key) throws Exception {
      send(Rulings.approved(key).on(key));
      await().until(() -> discussions.of(key).count() == 1);
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(withdrawal(key, key));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(comments.known(List.of(key)).get(key).placement().ended()).isTrue();
      assertThat(discussions.of(key).count()).isZero();
      assertThat(announcements(key)).containsOnly("PUBLISHED 1", "UNPUBLISHED 1");
    }
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private void send(Rulings ruling) throws Exception {
    Sending.send(kafka, RULINGS, 0, ruling.value().commentId(), ruling.bytes());
  }

  private void withdraw(String id) throws Exception {
    Sending.send(kafka, WITHDRAWALS, 0, id, withdrawal(id, article));
  }

  private static byte[] withdrawal(String id, String article) {
    return JSON.writeValueAsBytes(
        Contracts.exampleJson(WITHDRAWALS, "comment")
            .put("commentId", id)
            .put("threadId", id)
            .put("articleId", article));
  }

  private static JsonNode json(ConsumerRecord<String, byte[]> event) {
    return JSON.readTree(event.value());
  }

  private void awaitShown(String... ids) {
    await().untilAsserted(() -> assertThat(idsOf(page(""))).containsExactly(ids));
  }

  /** Comments are shown before they are counted. */
  private void awaitCount(long count) {
    await().until(() -> count() == count);
  }

  private List<String> walk(String query) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    while (true) {
      JsonNode page = page("&limit=2&" + query + cursor);
      ids.addAll(idsOf(page));
      if (!page.has("next")) {
        return ids;
      }
      cursor = "&cursor=" + page.get("next").asString();
    }
  }

  private static List<String> idsOf(JsonNode page) {
    return page.get("items").valueStream().map(item -> item.get("id").asString()).toList();
  }

  private JsonNode page(String query) {
    return get("/v1/articles/" + article + "/comments" + query.replaceFirst("&", "?"));
  }

  private long count() {
    return get("/v1/comment-counts?articleId=" + article).get(article).asLong();
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

  private String etag() {
    return client
        .get()
        .uri("/v1/articles/" + article + "/comments")
        .exchange()
        .returnResult(String.class)
        .getResponseHeaders()
        .getETag();
  }

  private int status(String etag) {
    return client
        .get()
        .uri("/v1/articles/" + article + "/comments")
        .header("If-None-Match", etag)
        .exchange()
        .returnResult(String.class)
        .getStatus()
        .value();
  }

  private List<String> announcements(String id) {
    return published(id).stream()
        .map(record -> Records.header(record, "ce_id").split(":"))
        .map(event -> event[2] + " " + event[1])
        .toList();
  }

  private static List<ConsumerRecord<String, byte[]>> published(String id) {
    return Records.distinct("comments.published.v1", id);
  }
}
