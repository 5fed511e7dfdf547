package org.newsroom.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.notification.TestEvents;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.receipt.Receipts;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.testkit.DescribedAnswers;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DescribedAnswers
@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class InboxApiIT {

  private static final String ID = "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11";

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.builder().build();

  @LocalServerPort int port;
  @Autowired Receipts receipts;
  @Autowired Inboxes inboxes;
  @Autowired KafkaTemplate<String, byte[]> kafka;

  @Test
  void showsWhatTheAuthorWasToldAndHowFarItGot() throws Exception {
    UUID comment = UUID.randomUUID();
    TestEvents events = new TestEvents(kafka);

    events.submit(comment, "en", "dana@example.org");
    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED);
    events.moderate(comment, 1, "REJECTED", "PROFANITY");
    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED, NoticeKind.NOT_PUBLISHED);

    JsonNode inbox = json.readTree(get(path(comment)).body());
    assertThat(inbox.get("commentId").asString()).isEqualTo(comment.toString());
    JsonNode received = inbox.at("/notices/0");
    assertThat(received.get("text").asString())
        .isEqualTo(
            "The comment was sent successfully.\n"
                + "Soon the response will be examined by our editors and if it is found to be"
                + " correct it will be published on the website.");
    assertThat(received.get("position").asInt()).isEqualTo(1);
    assertThat(received.get("at").asString()).isEqualTo("2026-07-05T18:57:00.123Z");
    assertThat(received.at("/deliveries/0/channel").asString()).isEqualTo("INBOX");
    assertThat(received.at("/deliveries/0/state").asString()).isEqualTo("DELIVERED");
    assertThat(received.at("/deliveries/1/state").asString()).isEqualTo("WAITING");
    assertThat(received.at("/deliveries/2/channel").asString()).isEqualTo("EMAIL");
    assertThat(received.at("/deliveries/2/state").asString()).isEqualTo("OFF");
    JsonNode rejected = inbox.at("/notices/1");
    assertThat(rejected.get("kind").asString()).isEqualTo("NOT_PUBLISHED");
    assertThat(rejected.get("reason").asString()).isEqualTo("PROFANITY");
    assertThat(inbox.toString()).doesNotContain("en.profanity", "f*ck", "dana@");
  }

  @Test
  void namesTheArticleOfEachNoticeAsItIsToday() throws Exception {
    UUID comment = UUID.randomUUID();
    TestEvents events = new TestEvents(kafka);
    String today = "ferry-" + comment;

    events.submit(comment, "former-" + today);
    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED);
    assertThat(article(comment).get("id").asString()).isEqualTo("former-" + today);
    assertThat(article(comment).get("url").asString()).isEqualTo("/articles/former-" + today);
    assertThat(article(comment).has("title")).isFalse();

    events.send("articles.v1", comment.toString(), TestEvents.article(today, 1, "The ferry"));
    await().until(() -> article(comment).has("title"));
    assertThat(article(comment).get("id").asString()).isEqualTo(today);
    assertThat(article(comment).get("title").asString()).isEqualTo("The ferry");
    assertThat(article(comment).get("language").asString()).isEqualTo("en");
    assertThat(article(comment).get("url").asString())
        .isEqualTo("https://news.example.org/world/putin-and-kim-in-vladivostok");
  }

  private JsonNode article(UUID comment) throws Exception {
    return json.readTree(get(path(comment)).body()).at("/notices/0/article");
  }

  @Test
  void speaksHebrew() throws Exception {
    UUID comment = UUID.randomUUID();

    new TestEvents(kafka).submit(comment, "he-IL", null);
    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED);

    HttpResponse<String> answer = get(path(comment));
    JsonNode notice = json.readTree(answer.body()).at("/notices/0");
    assertThat(notice.get("text").asString()).startsWith("התגובה נשלחה בהצלחה.\n");
    assertThat(notice.get("locale").asString()).isEqualTo("he");
    assertThat(notice.get("direction").asString()).isEqualTo("rtl");
    assertThat(notice.at("/deliveries/2/state").asString()).isEqualTo("NONE");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void isEmptyBeforeTheAcknowledgement() throws Exception {
    UUID comment = UUID.randomUUID();

    HttpResponse<String> answer = get(path(comment));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json.readTree(answer.body()).get("notices")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    '',                                             */*,              400, commentId",
    "GET,    '?receipt=RECEIPT',                             */*,              400, commentId",
    "GET,    '?commentId=',                                  */*,              400, commentId",
    "GET,    '?commentId=1',                                 */*,              400, commentId",
    "GET,    '?commentId=UPPER&receipt=RECEIPT',             */*,              400, commentId",
    "GET,    '?commentId=ID&commentId=ID&receipt=RECEIPT',   */*,              400, commentId",
    "GET,    '?commentId=%00&receipt=RECEIPT',               */*,              400, commentId",
    "GET,    '?commentId=$ne&receipt=RECEIPT',               */*,              400, commentId",
    "GET,    '?commentId[$ne]=1&receipt=RECEIPT',            */*,              400, commentId[$ne]",
    "GET,    '?commentId=ID',                                */*,              404, ''",
    "GET,    '?commentId=ID&receipt=',                       */*,              404, ''",
    "GET,    '?commentId=ID&receipt=wrong',                  */*,              404, ''",
    "GET,    '?commentId=ID&receipt=RECEIPT%3D',             */*,              404, ''",
    "GET,    '?commentId=ID&receipt=%D7%90',                 */*,              404, ''",
    "GET,    '?commentId=ID&receipt=RECEIPT&receipt=RECEIPT',*/*,              404, ''",
    "GET,    '?commentId=OTHER&receipt=RECEIPT',             */*,              404, ''",
    "GET,    '?commentId=ID&receipt=RECEIPT',                text/html,        406, ''",
    "GET,    '/stream',                                      text/event-stream,400, commentId",
    "GET,    '/stream?commentId=1&receipt=RECEIPT',          text/event-stream,400, commentId",
    "GET,    '/stream?commentId=ID',                         text/event-stream,404, ''",
    "GET,    '/stream?commentId=ID&receipt=wrong',           text/event-stream,404, ''",
    "GET,    '/stream?commentId=OTHER&receipt=RECEIPT',      text/event-stream,404, ''",
    "GET,    '/stream?commentId=ID&receipt=RECEIPT',         application/json, 406, ''",
    "GET,    '/stream?c=',                                   text/event-stream,400, c",
    "GET,    '/stream?c=1.2',                                text/event-stream,400, c",
    "GET,    '/stream?c=SELF',                               text/event-stream,400, c",
    "GET,    '/stream?c=SELF.',                              text/event-stream,404, ''",
    "GET,    '/stream?c=SELF.wrong',                         text/event-stream,404, ''",
    "GET,    '/stream?c=SELF.RECEIPT&c=SELF.RECEIPT',        text/event-stream,400, c",
    "POST,   '?commentId=ID&receipt=RECEIPT',                */*,              405, ''",
    "DELETE, '?commentId=ID&receipt=RECEIPT',                */*,              405, ''",
    "GET,    '/other',                                       */*,              404, ''"
  })
  void answersBadInputPrecisely(String method, String path, String accept, int status, String field)
      throws Exception {
    HttpResponse<String> answer = send(method, path, accept, null);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = json.readTree(answer.body());
    assertThat(problem.get("type").asString()).startsWith("urn:newsroom:problem:");
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    if (!field.isEmpty()) {
      assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
    }
    assertThat(inboxes.find(List.of(UUID.fromString(ID)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"x", "-1", "1.5", "9999999999", "'1,2'"})
  void refusesIdsThatNoStreamGaveOut(String lastEventId) throws Exception {
    String path = "/stream?commentId=ID&receipt=RECEIPT";

    HttpResponse<String> answer = send("GET", path, "text/event-stream", lastEventId);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json.readTree(answer.body()).at("/errors/0/field").asString())
        .isEqualTo("Last-Event-ID");
  }

  @Test
  void takesTheReceiptFromTheHeaderToo() throws Exception {
    UUID comment = UUID.randomUUID();
    URI uri = URI.create("http://localhost:" + port + "/v1/notifications?commentId=" + comment);

    HttpResponse<String> right =
        http.send(
            HttpRequest.newBuilder(uri).header("Receipt", receipts.of(comment)).build(),
            HttpResponse.BodyHandlers.ofString());
    HttpResponse<String> wrong =
        http.send(
            HttpRequest.newBuilder(uri).header("Receipt", "wrong").build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(right.statusCode()).isEqualTo(200);
    assertThat(wrong.statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?commentId=ID&receipt=RECEIPT", "/stream?commentId=ID&receipt=RECEIPT"})
  void answersHeadAsGetButForTheBody(String path) throws Exception {
    HttpResponse<String> answer = send("HEAD", path, "*/*", null);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "x:1", ",", "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11:-1"})
  void refusesIdsThatNoStreamOfSeveralGaveOut(String lastEventId) throws Exception {
    HttpResponse<String> answer =
        send("GET", "/stream?c=SELF.RECEIPT", "text/event-stream", lastEventId);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json.readTree(answer.body()).at("/errors/0/field").asString())
        .isEqualTo("Last-Event-ID");
  }

  @Test
  void describesItself() throws Exception {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs")).build(),
            HttpResponse.BodyHandlers.ofString());

    JsonNode api = json.readTree(answer.body());
    assertThat(api.at("/paths/~1v1~1notifications/get/responses/404").isMissingNode()).isFalse();
    assertThat(api.at("/paths").propertyNames())
        .contains("/notices/{id}", "/notices/notices.css", "/unsubscribe/{token}");
    assertThat(api.at("/paths/~1v1~1notifications~1stream/get/responses/503").isMissingNode())
        .isFalse();
  }

  private String path(UUID comment) {
    return "?commentId=" + comment + "&receipt=" + receipts.of(comment);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send("GET", path, "application/json", null);
  }

  private HttpResponse<String> send(String method, String path, String accept, String lastEventId)
      throws Exception {
    String filled =
        path.replace("SELF", ID)
            .replace("RECEIPT", receipts.of(UUID.fromString(ID)))
            .replace("OTHER", "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a12")
            .replace("UPPER", ID.toUpperCase())
            .replace("commentId=ID", "commentId=" + ID)
            .replace("[", "%5B")
            .replace("]", "%5D")
            .replace("$", "%24");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/v1/notifications" + filled))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Accept", accept);
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
