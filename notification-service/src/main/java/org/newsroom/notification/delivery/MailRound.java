package org.newsroom.notification.delivery;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Letter;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.platform.event.InfrastructureFaults;
import org.springframework.mail.MailPreparationException;

/**
 * Sends one batch of due mails: claims them, sends the first waiting notice of each comment, and
 * notes what came of it. A crash in between leaves the claim, and when that ends the same mail goes
 * out again under the same Message-ID.
 */
class MailRound {

  private static final long PAUSE_MILLIS = 500;

  private final Inboxes inboxes;
  private final Postman postman;
  private final Mails mails;
  private final MailOutcomes outcomes;
  private final MailProperties settings;
  private final Clock clock;

  MailRound(
      Inboxes inboxes,
      Postman postman,
      Mails mails,
      MailOutcomes outcomes,
      MailProperties settings,
      Clock clock) {
    this.inboxes = inboxes;
    this.postman = postman;
    this.mails = mails;
    this.outcomes = outcomes;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Sends one batch, and tells whether it makes sense to go on at once: more may be due, and the
   * mail server takes mail.
   */
  boolean run() {
    Instant until = clock.instant().plus(settings.lease());
    List<Inbox> claimed = inboxes.claimDue(settings.batch(), UUID.randomUUID(), until);
    if (claimed == null) {
      return false;
    }
    if (claimed.isEmpty()) {
      return true;
    }
    Map<Boolean, List<Letter>> letters =
        claimed.stream().map(Letter::of).collect(Collectors.partitioningBy(Letter::isEmpty));
    List<Letter> full = letters.getOrDefault(false, List.of());
    Map<UUID, Exception> faults = send(full);
    Map<UUID, UnaryOperator<Inbox>> changes = new LinkedHashMap<>();
    full.forEach(
        letter ->
            changes.put(
                letter.inbox().commentId(),
                outcomes.of(letter, faults.get(letter.inbox().commentId()))));
    letters
        .getOrDefault(true, List.of())
        .forEach(letter -> changes.put(letter.inbox().commentId(), outcomes.ofNothing(letter)));
    note(changes, until);
    return faults.size() < claimed.size();
  }

  private Map<UUID, Exception> send(List<Letter> letters) {
    Map<UUID, Exception> faults = new HashMap<>();
    Map<UUID, MimeMessage> written = new LinkedHashMap<>();
    for (Letter letter : letters) {
      UUID id = letter.inbox().commentId();
      try {
        written.put(id, mails.write(postman.blank(), letter));
      } catch (MailPreparationException e) {
        faults.put(id, e);
      }
    }
    if (!written.isEmpty()) {
      faults.putAll(postman.send(written));
    }
    return faults;
  }

  /**
   * Notes the outcomes. A mail that is sent but not noted would go out again, so that this waits
   * for the store for as long as the mails are claimed.
   */
  private void note(Map<UUID, UnaryOperator<Inbox>> changes, Instant until) {
    while (true) {
      try {
        inboxes.change(changes);
        return;
      } catch (RuntimeException e) {
        if (!InfrastructureFaults.isOne(e) || !clock.instant().isBefore(until)) {
          throw e;
        }
        pause(e);
      }
    }
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
