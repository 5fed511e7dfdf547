package org.newsroom.notification.delivery;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.notification.telling.NoticesTold;
import org.newsroom.platform.event.InfrastructureFaults;
import org.springframework.mail.MailPreparationException;

/**
 * Sends one batch of due mails: claims them, sends what waits in each inbox, and notes what came of
 * it. A crash in between leaves the claim, and when that ends the same mail goes out again under
 * the same Message-ID.
 */
class MailRound {

  private static final long PAUSE_MILLIS = 500;
  private static final Duration LONGEST_NOTING = Duration.ofMinutes(5);

  private final MailLeases leases;
  private final Inboxes inboxes;
  private final Postman postman;
  private final Mails mails;
  private final Envelopes envelopes;
  private final MailOutcomes outcomes;
  private final MailSteps steps;
  private final NoticesTold events;
  private final MailProperties settings;
  private final Clock clock;

  MailRound(
      MailLeases leases,
      Inboxes inboxes,
      Postman postman,
      Mails mails,
      Envelopes envelopes,
      MailOutcomes outcomes,
      MailSteps steps,
      NoticesTold events,
      MailProperties settings,
      Clock clock) {
    this.leases = leases;
    this.inboxes = inboxes;
    this.postman = postman;
    this.mails = mails;
    this.envelopes = envelopes;
    this.outcomes = outcomes;
    this.steps = steps;
    this.events = events;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Sends one batch, and tells whether it makes sense to go on at once: more may be due, and the
   * mail server takes mail.
   */
  boolean run() {
    try (MailLeases.@Nullable Lease lease = leases.claim(settings.batch())) {
      return lease != null && (lease.inboxes().isEmpty() || run(lease.inboxes()));
    }
  }

  private boolean run(List<Inbox> claimed) {
    Envelopes.Sorted sorted = envelopes.sort(claimed);
    MailSteps.Begun begun = steps.begin(sorted.toSend());
    Map<UUID, Exception> faults = send(sorted.toSend());
    begun.end(faults);
    Map<UUID, UnaryOperator<Inbox>> changes = new LinkedHashMap<>(sorted.settled());
    for (Envelope envelope : sorted.toSend()) {
      Exception fault = faults.get(envelope.id());
      if (fault != null && MailFaults.isBounce(fault)) {
        envelopes.bounced(envelope);
      }
      envelope
          .letters()
          .forEach(letter -> changes.put(letter.inbox().commentId(), outcomes.of(letter, fault)));
    }
    note(changes);
    return faults.isEmpty() || faults.size() < sorted.toSend().size();
  }

  private Map<UUID, Exception> send(List<Envelope> envelopes) {
    Map<UUID, Exception> faults = new HashMap<>();
    Map<UUID, MimeMessage> written = new LinkedHashMap<>();
    for (Envelope envelope : envelopes) {
      try {
        written.put(envelope.id(), mails.write(postman.blank(), envelope));
      } catch (MailPreparationException e) {
        faults.put(envelope.id(), e);
      }
    }
    if (!written.isEmpty()) {
      faults.putAll(postman.send(written));
    }
    return faults;
  }

  /**
   * Notes the outcomes. A mail that is sent but not noted would go out again, so that this waits
   * for the store, without which nobody else can claim the mails either.
   */
  private void note(Map<UUID, UnaryOperator<Inbox>> changes) {
    Instant until = clock.instant().plus(LONGEST_NOTING);
    while (true) {
      try {
        events.mailed(inboxes.change(changes).stream().map(MailRound::mailed).toList());
        return;
      } catch (RuntimeException e) {
        if (!InfrastructureFaults.isOne(e) || !clock.instant().isBefore(until)) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static NoticesTold.Given mailed(Inboxes.Changed changed) {
    List<Notice> before = changed.before().notices();
    return new NoticesTold.Given(
        changed.after(),
        changed.after().notices().stream()
            .filter(notice -> isSettled(notice) && !before.contains(notice))
            .toList(),
        before.stream()
            .map(Notice::traceparent)
            .filter(Objects::nonNull)
            .reduce((earlier, later) -> later)
            .orElse(null));
  }

  private static boolean isSettled(Notice notice) {
    return notice.mail() == MailState.SENT || notice.mail() == MailState.FAILED;
  }

  private static void pause(RuntimeException fault) {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fault;
    }
  }
}
