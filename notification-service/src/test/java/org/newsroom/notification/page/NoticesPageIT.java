package org.newsroom.notification.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.notification.TestEvents;
import org.newsroom.notification.article.Articles;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Submission;
import org.newsroom.notification.receipt.Receipts;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;

@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class NoticesPageIT {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00Z");

  private final HttpClient http = HttpClient.newHttpClient();
  private final UUID comment = UUID.randomUUID();
  private final String article = "article-" + comment;

  @LocalServerPort int port;
  @Autowired Receipts receipts;
  @Autowired Inboxes inboxes;
  @Autowired Articles articles;
  @Autowired KafkaTemplate<String, byte[]> kafka;

  @Test
  void showsWhatTheAuthorWasTold() throws Exception {
    new TestEvents(kafka)
        .send("articles.v1", comment.toString(), TestEvents.article(article, 1, "A <b>train</b>"));
    await().until(() -> articles.find(List.of(article)).size() == 1);
    submit("en", "<script>alert(1)</script>\nand more");

    HttpResponse<String> answer = get("/notices/" + comment + "?receipt=" + receipts.of(comment));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">")
        .contains(
            "The comment was sent successfully.",
            "A &lt;b&gt;train&lt;/b&gt;",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<a href=\"\">Look for news</a>",
            "/world/putin-and-kim-in-vladivostok\"",
            "datetime=\"2026-07-05T18:57:00Z\"")
        .doesNotContain("<script", "??", "http-equiv=\"refresh\"");
    assertThat(answer.headers().map())
        .containsEntry("Cache-Control", List.of("no-store"))
        .containsEntry("Referrer-Policy", List.of("no-referrer"))
        .containsEntry("X-Robots-Tag", List.of("noindex"));
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"he-IL, he, rtl, התגובה שלך", "ru, ru, ltr, Ваш комментарий", "ar, ar, rtl, تعليقك"})
  void speaksTheAuthorsLanguage(String asked, String spoken, String direction, String title)
      throws Exception {
    submit(asked, "Well written.");

    assertThat(get("/notices/" + comment + "?receipt=" + receipts.of(comment)).body())
        .contains("lang=\"" + spoken + "\" dir=\"" + direction + "\"", "<h1>" + title + "</h1>");
  }

  @Test
  void showsAReport() throws Exception {
    UUID report = UUID.randomUUID();
    new TestEvents(kafka)
        .send(
            "comments.reported.v1",
            report.toString(),
            TestEvents.reported(report.toString(), comment.toString()));
    TestEvents.awaitTold(inboxes, report, NoticeKind.REPORT_RECEIVED);

    assertThat(get("/notices/" + report + "?receipt=" + receipts.of(report)).body())
        .contains(
            "<h1>Your report</h1>",
            "Thank you for your report.",
            "/articles/putin-meets-with-kim-jong-un#comment-" + comment);
  }

  @Test
  void offersNoFurtherLookWhenThereWillBeNoNews() throws Exception {
    submit("en", "Well written.");
    inboxes.change(Map.of(comment, inbox -> inbox.withdrawn(NOW, NOW)));

    assertThat(get("/notices/" + comment + "?receipt=" + receipts.of(comment)).body())
        .contains("You took your comment back.")
        .doesNotContain("http-equiv=\"refresh\"", "Look for news", "Well written.");
  }

  @Test
  void waitsForTheAcknowledgementInTheBrowsersLanguage() throws Exception {
    assertThat(get("/notices/" + comment + "?receipt=" + receipts.of(comment)).body())
        .contains("lang=\"he\"", "http-equiv=\"refresh\"");
  }

  @ParameterizedTest
  @CsvSource({"ID?receipt=wrong", "ID", "1?receipt=RECEIPT", "%7Bx%7D?receipt=RECEIPT"})
  void showsAPageToWhoeverHasNotTheReceipt(String path) throws Exception {
    HttpResponse<String> answer =
        get(
            "/notices/"
                + path.replace("ID", comment.toString()).replace("RECEIPT", receipts.of(comment)));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("lang=\"he\" dir=\"rtl\"", "אין כאן דבר");
  }

  @Test
  void bringsItsLook() throws Exception {
    HttpResponse<String> answer = get("/notices/notices.css");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    assertThat(answer.body()).contains("overflow-wrap: anywhere");
    assertThat(get("/notices/notices.css", "Range", "bytes=0-,x").statusCode()).isEqualTo(200);
  }

  private void submit(String locale, String text) {
    Recipient dana = new Recipient(locale, "dana@example.org", MailState.SENT);
    inboxes.change(
        Map.of(
            comment,
            inbox -> inbox.submitted(new Submission(dana, article, 1, text, NOW, null), NOW)));
  }

  private HttpResponse<String> get(String path, String... more) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", "text/html,*/*;q=0.1")
            .header("Accept-Language", "he-IL,en;q=0.5");
    if (more.length > 0) {
      request.headers(more);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
