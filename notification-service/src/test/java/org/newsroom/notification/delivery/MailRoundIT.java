package org.newsroom.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.NotificationService;
import org.newsroom.notification.Submissions;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.NoticeCounts;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Texts;
import org.newsroom.notification.store.GatheringProperties;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.ServiceProcess;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Rounds of sending that crash or are refused; the service itself sends nothing here. */
@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class MailRoundIT {

  private static final Duration LEASE = Duration.ofSeconds(2);

  @Autowired Inboxes inboxes;
  @Autowired Texts texts;
  @Autowired NoticeCounts counts;
  @Autowired Clock clock;
  @Autowired Isolation isolation;

  private final MailServer server = new MailServer();
  private final UUID comment = UUID.randomUUID();
  private final String address = "r" + comment.toString().substring(0, 8) + "@example.org";

  @BeforeEach
  void start() {
    server.start();
    Recipient reader = new Recipient("en", address, MailState.WAITING);
    inboxes.change(
        Map.of(
            comment,
            inbox -> inbox.submitted(Submissions.by(reader, clock.instant()), clock.instant())));
  }

  @AfterEach
  void stop() {
    server.stop();
    inboxes.change(
        Map.of(comment, inbox -> Submissions.settled(inbox, MailState.FAILED, clock.instant())));
  }

  @Test
  void sendsTheSameMessageIdAgainAfterACrashBetweenSendingAndNoting() throws Exception {
    MailRound next = round(new Postman(sender(server.port())), Duration.ofDays(3));

    try (ServiceProcess instance =
        ServiceProcess.start(
            "notification-service",
            List.of(NotificationService.class, DiesOnceMailIsSent.class),
            CrashPoint.none(),
            isolation,
            "newsroom.receipts.secret=a-secret-of-the-tests",
            "newsroom.mail.from=comments@news.example",
            "newsroom.mail.lease=" + LEASE.toMillis() + "ms",
            "spring.mail.host=localhost",
            "spring.mail.port=" + server.port())) {
      instance.awaitCrash();
    }
    assertThat(server.mailsTo(address)).hasSize(1);
    assertThat(inbox().notices().get(0).mail()).isEqualTo(MailState.WAITING);

    await().until(next::run);
    assertThat(next.run()).isFalse();
    assertThat(server.mailsTo(address))
        .extracting(mail -> MailServer.header(mail, "Message-ID"))
        .hasSize(2)
        .containsOnly("<" + comment + ".received.0@news.example>");
    assertThat(inbox().notices().get(0).mail()).isEqualTo(MailState.SENT);
    assertThat(inbox().queue()).isNull();
  }

  @Test
  void sendsOnceWithoutACrash() {
    MailRound round = round(new Postman(sender(server.port())), Duration.ofDays(3));

    assertThat(round.run()).isTrue();
    assertThat(round.run()).isFalse();

    assertThat(server.mailsTo(address)).hasSize(1);
  }

  @Test
  void givesUpWhatTheMailServerRefusesForGood() throws Exception {
    try (RefusingMailServer refusing = new RefusingMailServer("550 no such user")) {
      round(new Postman(sender(refusing.port())), Duration.ofDays(3)).run();
    }

    assertThat(inbox().notices().get(0).mail()).isEqualTo(MailState.FAILED);
    assertThat(inbox().notices().get(0).mailedAt()).isNotNull();
    assertThat(inbox().queue()).isNull();
  }

  @Test
  void triesAgainWhatTheMailServerRefusesForNow() throws Exception {
    try (RefusingMailServer refusing = new RefusingMailServer("450 mailbox busy")) {
      round(new Postman(sender(refusing.port())), Duration.ofDays(3)).run();
    }

    assertThat(inbox().notices().get(0).mail()).isEqualTo(MailState.WAITING);
    assertThat(inbox().queue().attempts()).isEqualTo(1);
    assertThat(inbox().queue().claim()).isNull();
    MailRound next = round(new Postman(sender(server.port())), Duration.ofDays(3));
    await().until(next::run);
    assertThat(server.mailsTo(address)).hasSize(1);
  }

  @Test
  void givesUpInTheEndWhenNoMailServerAnswers() {
    int port = server.port();
    server.stop();

    assertThat(round(new Postman(sender(port)), Duration.ofMillis(1)).run()).isFalse();

    assertThat(inbox().notices().get(0).mail()).isEqualTo(MailState.FAILED);
    server.start();
  }

  private Inbox inbox() {
    return inboxes.find(List.of(comment)).get(0);
  }

  private MailRound round(Postman postman, Duration giveUpAfter) {
    MailProperties settings =
        new MailProperties(
            "comments@news.example",
            10,
            LEASE,
            1,
            Duration.ofSeconds(1),
            Duration.ofMillis(100),
            Duration.ofSeconds(1),
            giveUpAfter);
    BackOff backOff = new BackOff(settings.firstRetry(), settings.longestRetry(), new Random(1));
    return new MailRound(
        inboxes,
        postman,
        new Mails(texts, "comments@news.example"),
        new MailOutcomes(
            settings, new GatheringProperties(Duration.ofMillis(1)), backOff, counts, clock),
        settings,
        clock);
  }

  private static JavaMailSenderImpl sender(int port) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("localhost");
    sender.setPort(port);
    return sender;
  }

  /** The process ends when the mail server has the mail, before anything is noted. */
  static class DiesOnceMailIsSent {

    @Bean
    @Primary
    Postman dyingPostman(JavaMailSender sender) {
      return new Postman(sender) {
        @Override
        Map<UUID, Exception> send(Map<UUID, MimeMessage> mails) {
          super.send(mails);
          Runtime.getRuntime().halt(137);
          return Map.of();
        }
      };
    }
  }
}
