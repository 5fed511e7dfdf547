package org.newsroom.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.NotificationService;
import org.newsroom.notification.TestEvents;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest(
    properties = {
      "newsroom.receipts.secret=a-secret-of-the-tests",
      "newsroom.mail.from=comments@news.example",
      "newsroom.mail.gather-for=1ms",
      "newsroom.mail.poll-every=200ms",
      "newsroom.mail.first-retry=300ms",
      "newsroom.mail.longest-retry=1s",
      "newsroom.mail.batch=4",
      "spring.mail.host=localhost"
    })
class MailIT {
  private static final MailServer SERVER = new MailServer();

  @Autowired Inboxes inboxes;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired MeterRegistry meters;
  @Autowired Isolation isolation;

  private final UUID comment = UUID.randomUUID();
  private final String address = "r" + comment.toString().substring(0, 8) + "@example.org";

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
  void acknowledgesVerbatim() throws Exception {
    events().submit(comment, "en", address);

    MimeMessage mail = awaitMails(1).get(0);
    assertThat(MailServer.text(mail))
        .isEqualTo(
            "The comment was sent successfully.\n"
                + "Soon the response will be examined by our editors and if it is found to be"
                + " correct it will be published on the website.");
    assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(MailServer.header(mail, "From")).isEqualTo("comments@news.example");
    assertThat(MailServer.header(mail, "Message-ID"))
        .isEqualTo("<" + comment + ".received.0@news.example>");
    assertThat(MailServer.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(MailServer.header(mail, "Content-Language")).isEqualTo("en");
    awaitState(MailState.SENT);
    assertThat(inbox().queue()).isNull();
  }

  @Test
  void writesHebrew() throws Exception {
    events().submit(comment, "he", address);
    awaitMails(1);
    awaitState(MailState.SENT);
    events().moderate(comment, 1, "REJECTED", "TASTE");
    await().until(() -> inbox().last() == 2);

    awaitState(MailState.SENT);
    List<MimeMessage> mails = SERVER.mailsTo(address);
    assertThat(mails.get(0).getSubject()).isEqualTo("התגובה שלך נשלחה");
    assertThat(MailServer.text(mails.get(0)))
        .startsWith("התגובה נשלחה בהצלחה.\nבקרוב התגובה תיבדק על ידי העורכים שלנו");
    assertThat(MailServer.text(mails.get(1)))
        .startsWith("התגובה שלך נבדקה ולא תפורסם.\nהסיבה: היא חורגת מגבולות הטעם הטוב.");
    assertThat(MailServer.header(mails.get(0), "Content-Language")).isEqualTo("he");
  }

  @Test
  void sendsTheNoticesOfACommentInTheirOrderWhateverCameFirst() {
    events().publish(comment, 2, "PUBLISHED");
    await().until(() -> inboxes.find(List.of(comment)).size() == 1);
    events().submit(comment, "en", address);

    assertThat(awaitMails(1))
        .extracting(mail -> MailServer.header(mail, "Message-ID"))
        .containsExactly("<" + comment + ".published.2@news.example>");
  }

  @Test
  void sendsNothingToWhatIsNoAddress() {
    events().submit(comment, "en", "dana@example.org\r\nBcc: " + address);

    awaitState(MailState.FAILED);
    assertThat(SERVER.mailsTo(address)).isEmpty();
  }

  @Test
  void sendsInTheEndWhatCameWhileTheMailServerWasDown() {
    SERVER.stop();
    try {
      events().submit(comment, "en", address);
      await().until(() -> inbox().queue() != null && inbox().queue().attempts() >= 2);
      assertThat(inbox().notices()).allMatch(Notice::waits);
      await()
          .until(
              () ->
                  meters.get("newsroom.mail.backlog").gauge().value() >= 1
                      && meters.get("newsroom.mail.oldest.age").gauge().value() > 0);
    } finally {
      SERVER.start();
    }

    assertThat(awaitMails(1)).hasSize(1);
    awaitState(MailState.SENT);
  }

  @Test
  void sendsEachMailOnceWithSeveralInstances() {
    List<UUID> comments = Stream.generate(UUID::randomUUID).limit(40).toList();

    try (ConfigurableApplicationContext second = anotherInstance();
        ConfigurableApplicationContext third = anotherInstance()) {
      comments.forEach(id -> events().submit(id, "en", id + "@example.org"));

      await()
          .untilAsserted(
              () ->
                  assertThat(inboxes.find(comments))
                      .hasSize(40)
                      .allMatch(inbox -> inbox.queue() == null && inbox.last() == 1));
      assertThat(second.isRunning() && third.isRunning()).isTrue();
    }

    assertThat(comments)
        .allSatisfy(id -> assertThat(SERVER.mailsTo(id + "@example.org")).hasSize(1));
  }

  @Test
  void countsNoticesByChannelAndState() {
    events().submit(comment, "en", address);
    awaitMails(1);
    awaitState(MailState.SENT);

    assertThat(List.of("waiting", "sent"))
        .allSatisfy(
            state ->
                assertThat(
                        meters
                            .get("newsroom.notices")
                            .tags("channel", "email", "state", state)
                            .counter()
                            .count())
                    .isPositive());
  }

  private ConfigurableApplicationContext anotherInstance() {
    return new SpringApplicationBuilder(NotificationService.class)
        .initializers(isolation)
        .properties("spring.config.name=notification-service")
        .run(
            "--server.port=0",
            "--newsroom.receipts.secret=a-secret-of-the-tests",
            "--newsroom.mail.from=comments@news.example",
            "--newsroom.mail.gather-for=1ms",
            "--newsroom.mail.poll-every=50ms",
            "--newsroom.mail.batch=4",
            "--spring.mail.host=localhost",
            "--spring.mail.port=" + SERVER.port());
  }

  private TestEvents events() {
    return new TestEvents(kafka);
  }

  private Inbox inbox() {
    return inboxes.find(List.of(comment)).get(0);
  }

  private List<MimeMessage> awaitMails(int count) {
    await().until(() -> SERVER.mailsTo(address).size() >= count);
    List<MimeMessage> mails = SERVER.mailsTo(address);
    assertThat(mails).hasSize(count);
    return mails;
  }

  private void awaitState(MailState state) {
    await().until(() -> inbox().notices().stream().allMatch(notice -> notice.mail() == state));
  }
}
