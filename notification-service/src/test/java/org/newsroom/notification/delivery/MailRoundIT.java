package org.newsroom.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.NotificationService;
import org.newsroom.notification.Submissions;
import org.newsroom.notification.address.AddressHashes;
import org.newsroom.notification.address.Addresses;
import org.newsroom.notification.address.Scope;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeCounts;
import org.newsroom.notification.notice.Publication;
import org.newsroom.notification.notice.Quote;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Ruling;
import org.newsroom.notification.notice.Texts;
import org.newsroom.notification.notice.Verdict;
import org.newsroom.notification.site.Site;
import org.newsroom.notification.store.GatheringProperties;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.notification.store.MailClaims;
import org.newsroom.notification.telling.NoticesTold;
import org.newsroom.platform.trace.Traces;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.ServiceProcess;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Rounds of sending that crash or are refused; the service itself sends nothing here. */
@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class MailRoundIT {

  private static final Duration LEASE = Duration.ofSeconds(2);

  @Autowired NoticesTold events;
  @Autowired MailClaims claims;
  @Autowired Inboxes inboxes;
  @Autowired Texts texts;
  @Autowired Site site;
  @Autowired Addresses addresses;
  @Autowired AddressHashes hashes;
  @Autowired NoticeCounts counts;
  @Autowired Clock clock;
  @Autowired Isolation isolation;
  @Autowired MongoOperations mongo;

  private final MailServer server = new MailServer();
  private final UUID comment = UUID.randomUUID();
  private final String address = "r" + comment.toString().substring(0, 8) + "@example.org";

  @BeforeEach
  void start() {
    server.start();
    submit(comment);
  }

  private void submit(UUID id) {
    Recipient reader = new Recipient("en", address, MailState.WAITING);
    Instant now = clock.instant();
    inboxes.change(Map.of(id, inbox -> inbox.submitted(Submissions.by(reader, now), now)));
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
  void keepsItsClaimForAsLongAsTheMailServerTakes() {
    MailRound other = round(new Postman(sender(server.port())), Duration.ofDays(3));
    Postman slow =
        new Postman(sender(server.port())) {
          @Override
          Map<UUID, Exception> send(Map<UUID, MimeMessage> mails) {
            Instant end = inbox().queue().dueAt();
            await().until(() -> clock.instant().isAfter(end) && isLongClaimed());
            other.run();
            return super.send(mails);
          }
        };

    round(slow, Duration.ofDays(3)).run();

    assertThat(server.mailsTo(address)).hasSize(1);
    assertThat(inbox().queue()).isNull();
  }

  /** Otherwise this machine has stood still, and the claim is to be renewed first. */
  private boolean isLongClaimed() {
    return inbox().queue().dueAt().isAfter(clock.instant().plus(LEASE.dividedBy(2)));
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
  void doesNotTryAnAddressAgainThatTheMailServerRefusedForGood() throws Exception {
    UUID other = UUID.randomUUID();
    try (RefusingMailServer refusing = new RefusingMailServer("550 5.1.1 no such user")) {
      round(new Postman(sender(refusing.port())), Duration.ofDays(3)).run();
    }
    submit(other);

    round(new Postman(sender(server.port())), Duration.ofDays(3)).run();

    assertThat(server.mailsTo(address)).isEmpty();
    assertThat(inbox(other).notices().get(0).mail()).isEqualTo(MailState.FAILED);
  }

  @Test
  void triesAnAddressAgainWhereTheMailServerOnlyFollowedAPolicy() throws Exception {
    try (RefusingMailServer refusing = new RefusingMailServer("550 5.7.1 looks like spam")) {
      round(new Postman(sender(refusing.port())), Duration.ofDays(3)).run();
    }
    submit(UUID.randomUUID());

    round(new Postman(sender(server.port())), Duration.ofDays(3)).run();

    assertThat(server.mailsTo(address)).hasSize(1);
  }

  @Test
  void sendsFiveMailsAnHourToOneAddressAndTheRestInOne() {
    MailRound round = round(new Postman(sender(server.port())), Duration.ofDays(3));
    List<UUID> others = Stream.generate(UUID::randomUUID).limit(16).toList();
    others.forEach(this::submit);

    await().until(() -> !round.run());

    assertThat(server.mailsTo(address)).hasSize(5);
    List<UUID> held =
        Stream.concat(Stream.of(comment), others.stream())
            .filter(id -> inbox(id).queue() != null)
            .toList();
    assertThat(held).hasSize(12);
    assertThat(held).allSatisfy(id -> assertThat(inbox(id).queue().heldFor()).isNotNull());
    anHourLater(held);

    await().until(round::run);

    assertThat(server.mailsTo(address)).hasSize(6);
    MimeMessage gathered = server.mailsTo(address).get(5);
    assertThat(MailServer.text(gathered).split("The comment was sent successfully.", -1))
        .hasSize(13);
    assertThat(held).allSatisfy(id -> assertThat(inbox(id).queue()).isNull());
  }

  private void anHourLater(List<UUID> held) {
    mongo.updateFirst(
        new Query(Criteria.where("_id").is(hashes.of(address))),
        new Update().set("sent", List.of()),
        "mailAddresses");
    mongo.updateMulti(
        new Query(Criteria.where("_id").in(held)),
        new Update().set("mail.dueAt", clock.instant()),
        "inboxes");
  }

  @Test
  void sendsNothingMoreToWhoeverHasUnsubscribed() {
    addresses.unsubscribe(new AddressHashes.Subscription(hashes.of(address), Scope.ALL));

    round(new Postman(sender(server.port())), Duration.ofDays(3)).run();

    assertThat(server.mailsTo(address)).isEmpty();
    assertThat(inbox().recipient()).isEqualTo(new Recipient("en", null, MailState.NONE));
    assertThat(inbox().notices().get(0).mail()).isEqualTo(MailState.NONE);
    assertThat(inbox().queue()).isNull();
  }

  @Test
  void tellsNoRepliesToWhoeverHasUnsubscribedFromThese() {
    addresses.unsubscribe(new AddressHashes.Subscription(hashes.of(address), Scope.REPLIES));
    Recipient reader = new Recipient("en", address, MailState.WAITING, true);
    UUID other = UUID.randomUUID();
    Instant now = clock.instant();
    inboxes.change(
        Map.of(
            other,
            inbox ->
                inbox
                    .submitted(Submissions.by(reader, now), now)
                    .replied(UUID.randomUUID(), Submissions.QUOTE, now, now)));

    round(new Postman(sender(server.port())), Duration.ofDays(3)).run();

    assertThat(server.mailsTo(address))
        .hasSize(2)
        .allSatisfy(mail -> assertThat(MailServer.text(mail)).doesNotContain("replied"));
    assertThat(inbox(other).notices())
        .extracting(Notice::mail)
        .containsExactly(MailState.SENT, MailState.NONE);
  }

  @Test
  void tellsNothingOfAReplyThatIsOffThePageAgain() {
    UUID reply = UUID.randomUUID();
    UUID there = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    Recipient reader = new Recipient("en", address, MailState.WAITING, true);
    Instant now = clock.instant();
    inboxes.change(
        Map.of(
            reply, inbox -> inbox.published(new Publication(2, false, now), now),
            there, inbox -> inbox.published(new Publication(1, true, now), now),
            other,
                inbox ->
                    inbox
                        .submitted(Submissions.by(reader, now), now)
                        .replied(reply, new Quote("Noa", "Taken off.", 1), now, now)
                        .replied(there, new Quote("Avi", "Stays.", 1), now, now)));

    round(new Postman(sender(server.port())), Duration.ofDays(3)).run();

    assertThat(server.mailsTo(address))
        .allSatisfy(mail -> assertThat(MailServer.text(mail)).doesNotContain("Taken off."))
        .anySatisfy(mail -> assertThat(MailServer.text(mail)).contains("> Stays."));
    assertThat(inbox(other).notices())
        .extracting(Notice::mail)
        .containsExactly(MailState.SENT, MailState.NONE, MailState.SENT);
  }

  @Test
  void tellsTheAcknowledgementAndTheVerdictOfTheRulesInOneMail() {
    ruled(1, Verdict.HELD, false);

    round(new Postman(sender(server.port())), Duration.ofDays(3)).run();

    assertThat(server.mailsTo(address)).hasSize(1);
    assertThat(MailServer.text(server.mailsTo(address).get(0)))
        .contains("sent successfully", "waiting for one of our editors");
  }

  @Test
  void sendsNothingOfADecisionThatWasUndoneInTime() {
    MailRound round = round(new Postman(sender(server.port())), Duration.ofDays(3));
    ruled(1, Verdict.HELD, false);
    round.run();
    ruled(2, Verdict.REJECTED, true);
    ruled(3, Verdict.HELD, true);

    await().until(() -> inbox().queue() == null || round.run());

    assertThat(server.mailsTo(address)).hasSize(1);
    assertThat(inbox().queue()).isNull();
    assertThat(inbox().notices())
        .extracting(Notice::mail)
        .containsExactly(
            MailState.SENT, MailState.SENT, MailState.SUPERSEDED, MailState.SUPERSEDED);
  }

  private void ruled(long sequence, Verdict verdict, boolean byEditor) {
    Instant now = clock.instant();
    Ruling ruling = new Ruling(sequence, verdict, null, now, null, byEditor, 1, 0);
    inboxes.change(Map.of(comment, inbox -> inbox.ruled(ruling, now)));
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
    return inbox(comment);
  }

  private Inbox inbox(UUID id) {
    return inboxes.find(List.of(id)).get(0);
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
    MailOutcomes outcomes =
        new MailOutcomes(
            settings, new GatheringProperties(Duration.ofMillis(1)), backOff, counts, clock);
    return new MailRound(
        new MailLeases(claims, LEASE, clock),
        inboxes,
        postman,
        new Mails(
            new MailWords(texts, site, hashes, clock),
            new MailTemplates(),
            "comments@news.example"),
        new Envelopes(addresses, hashes, outcomes, inboxes),
        outcomes,
        new MailSteps(new Traces(null)),
        events,
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
