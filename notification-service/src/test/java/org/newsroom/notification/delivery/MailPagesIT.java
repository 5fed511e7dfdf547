package org.newsroom.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.notification.Submissions;
import org.newsroom.notification.TestEvents;
import org.newsroom.notification.article.Articles;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.notice.Quote;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Submission;
import org.newsroom.notification.receipt.Receipts;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mails as their readers see them, and the links in them. */
@ServiceTest(
    properties = {
      "newsroom.receipts.secret=a-secret-of-the-tests",
      "newsroom.http.public-address=https://news.example",
      "newsroom.mail.from=comments@news.example",
      "newsroom.mail.gather-for=1ms",
      "newsroom.mail.poll-every=100ms",
      "spring.mail.host=localhost"
    })
class MailPagesIT {

  private static final MailServer SERVER = new MailServer();
  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00Z");

  private final HttpClient http = HttpClient.newHttpClient();
  private final UUID comment = UUID.randomUUID();
  private final String article = "article-" + comment;
  private final String address = "r" + comment.toString().substring(0, 8) + "@example.org";

  @LocalServerPort int port;
  @Autowired Inboxes inboxes;
  @Autowired Articles articles;
  @Autowired Receipts receipts;
  @Autowired KafkaTemplate<String, byte[]> kafka;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry settings) {
    settings.add("spring.mail.port", SERVER::port);
  }

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void namesTheArticleQuotesTheReaderAndSaysWhatCanBeDone() throws Exception {
    publishArticle("Putin meets with Kim\r\nBcc: all@example.org");
    submit("en", "<b>Well</b> written.\n" + "o".repeat(1_500));

    MimeMessage mail = awaitMail();

    assertThat(mail.getSubject())
        .isEqualTo("Your comment was sent – Putin meets with Kim Bcc: all@example.org");
    assertThat(MailServer.header(mail, "Bcc")).isNull();
    String notices = "https://news.example/notices/" + comment + "?receipt=" + receipts.of(comment);
    assertThat(MailServer.text(mail))
        .startsWith("The comment was sent successfully.\nSoon the response")
        .contains(
            "You wrote:\n> <b>Well</b> written.\n> ooo",
            "- Take it back at any time",
            "/world/putin-and-kim-in-vladivostok\n",
            notices)
        .doesNotContain("o".repeat(1_000), "#comment-", "[#", "[/", "${");
    assertThat(MailServer.html(mail))
        .contains(
            "&lt;b&gt;Well&lt;/b&gt; written.<br>ooo",
            "lang=\"en\" dir=\"ltr\"",
            notices.replace("&", "&amp;"))
        .doesNotContain("<b>", "<script", "<img");
    assertThat(MailServer.source(mail).lines()).allMatch(line -> line.length() <= 998);
  }

  @ParameterizedTest
  @CsvSource({
    "he, rtl, התגובה שלך נשלחה",
    "ru, ltr, Ваш комментарий отправлен",
    "ar, rtl, تم إرسال تعليقك"
  })
  void speaksTheReadersLanguage(String locale, String direction, String subject) throws Exception {
    submit(locale, "Well written.");

    MimeMessage mail = awaitMail();

    assertThat(mail.getSubject()).isEqualTo(subject);
    assertThat(MailServer.html(mail))
        .contains("<div lang=\"" + locale + "\" dir=\"" + direction + "\"");
  }

  @Test
  void unsubscribesWithOneClick() throws Exception {
    submit("en", "Well written.");
    MimeMessage mail = awaitMail();
    String header = MailServer.header(mail, "List-Unsubscribe");
    assertThat(header).startsWith("<https://news.example/unsubscribe/").doesNotContain("@");
    assertThat(MailServer.header(mail, "List-Unsubscribe-Post"))
        .isEqualTo("List-Unsubscribe=One-Click");
    String path = URI.create(header.substring(1, header.length() - 1)).getPath();

    HttpResponse<String> page = send("GET", path);
    HttpResponse<String> done = send("POST", path);
    HttpResponse<String> again = send("POST", path);
    inboxes.change(Map.of(comment, inbox -> inbox.withdrawn(NOW, NOW)));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<form method=\"post\">", "Send no more mails");
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(again.statusCode()).isEqualTo(200);
    await().until(() -> inbox().queue() == null);
    assertThat(inbox().notices()).extracting(Notice::mail).contains(MailState.NONE);
    assertThat(inbox().recipient()).isEqualTo(new Recipient("en", null, MailState.NONE));
    assertThat(SERVER.mailsTo(address)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"GET", "POST"})
  void knowsNoOtherTokens(String method) throws Exception {
    HttpResponse<String> answer = send(method, "/unsubscribe/" + "x".repeat(45));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is nothing here");
  }

  @Test
  void tellsOfARepliesWhereThatIsWanted() {
    UUID reply = UUID.randomUUID();
    submit("en", "Well written.");
    awaitMail();
    Quote quote = new Quote("<i>נועה</i>\r\nBcc: a@example.org", "<b>No.</b>\nNever.", 1);
    inboxes.change(Map.of(comment, inbox -> inbox.replied(reply, quote, NOW, NOW)));

    await().until(() -> SERVER.mailsTo(address).size() == 2);

    MimeMessage mail = SERVER.mailsTo(address).get(1);
    assertThat(MailServer.header(mail, "Message-ID"))
        .isEqualTo("<" + comment + ".replied." + reply + "@news.example>");
    assertThat(MailServer.text(mail))
        .contains(
            "See the reply:\nhttps://news.example/articles/" + article + "#comment-" + reply,
            "\u2068<i>נועה</i> Bcc: a@example.org\u2069 replied:\n> <b>No.</b>\n> Never.\n");
    assertThat(MailServer.html(mail))
        .contains(
            "\u2068&lt;i&gt;נועה&lt;/i&gt; Bcc: a@example.org\u2069 replied",
            "&lt;b&gt;No.&lt;/b&gt;<br>Never.")
        .doesNotContain("<b>", "<i>");
    assertThat(MailServer.header(mail, "Bcc")).isNull();
    await().until(() -> inbox().queue() == null);
    assertThat(inbox().notices()).extracting(Notice::quote).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({"he, תגובה מאת", "ru, отвечает", "ar, ردّ من"})
  void quotesRepliesInTheReadersLanguage(String locale, String words) {
    submit(locale, "Well written.");
    awaitMail();
    inboxes.change(
        Map.of(comment, inbox -> inbox.replied(UUID.randomUUID(), Submissions.QUOTE, NOW, NOW)));

    await().until(() -> SERVER.mailsTo(address).size() == 2);

    MimeMessage mail = SERVER.mailsTo(address).get(1);
    assertThat(MailServer.text(mail)).contains(words, "Noa", "> He is afraid of flying.");
    assertThat(MailServer.html(mail)).contains(words, "Noa", "He is afraid of flying.");
  }

  private void publishArticle(String title) {
    new TestEvents(kafka)
        .send("articles.v1", comment.toString(), TestEvents.article(article, 1, title));
    await().until(() -> articles.find(List.of(article)).size() == 1);
  }

  private void submit(String locale, String text) {
    Recipient reader = new Recipient(locale, address, MailState.WAITING, true);
    inboxes.change(
        Map.of(
            comment,
            inbox -> inbox.submitted(new Submission(reader, article, 1, text, NOW, null), NOW)));
  }

  private MimeMessage awaitMail() {
    await()
        .until(
            () ->
                inbox().notices().stream()
                    .filter(notice -> notice.kind() == NoticeKind.RECEIVED)
                    .allMatch(notice -> notice.mail() == MailState.SENT));
    return SERVER.mailsTo(address).get(0);
  }

  private Inbox inbox() {
    return inboxes.find(List.of(comment)).get(0);
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(method, HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
