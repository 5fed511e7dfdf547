package org.newsroom.moderation.person;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Decision;
import org.newsroom.moderation.ruling.store.Ledger;
import org.newsroom.moderation.ruling.store.LedgerEntry;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.PendingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes requests about persons. The audit has them first, so that none happens without it. */
@Service
class Requesting {

  private static final Logger log = LoggerFactory.getLogger(Requesting.class);

  private final PersonRequests requests;
  private final EmailHashes hashes;
  private final Ledger ledger;
  private final Events events;
  private final Clock clock;

  Requesting(
      PersonRequests requests, EmailHashes hashes, Ledger ledger, Events events, Clock clock) {
    this.requests = requests;
    this.hashes = hashes;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  /** Takes a request; null when its e-mail address cannot be hashed here. */
  @Nullable RequestDocument take(PersonRequested.Kind kind, PersonQuestion question, String by) {
    String email = question.email();
    String hash = email == null ? null : hashes.of(email);
    if (email != null && hash == null) {
      return null;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    PersonRequested news = news(kind, question, hash, now);
    OutgoingEvent event =
        events.create(PersonRequested.TYPE, news.requestId(), news.requestId(), now, news);
    RequestDocument request =
        new RequestDocument(
            news.requestId(),
            kind,
            news.scope(),
            news.comments(),
            by,
            now,
            null,
            null,
            PendingEvent.documentsOf(List.of(event), now));
    Decision.Action action =
        kind == PersonRequested.Kind.EXPORT ? Decision.Action.EXPORTED : Decision.Action.ERASED;
    ledger.add(LedgerEntry.ofPerson(request.id(), action, by, now));
    requests.add(request, event);
    log.atInfo()
        .addKeyValue("request", request.id())
        .addKeyValue("kind", kind)
        .log("A person's data are asked for");
    return request;
  }

  private static PersonRequested news(
      PersonRequested.Kind kind, PersonQuestion question, @Nullable String hash, Instant now) {
    String account = question.account();
    String key = account == null ? hash == null ? null : "email:" + hash : "id:" + account;
    PersonQuestion.Scope usual = question.commentId() == null ? null : PersonQuestion.Scope.COMMENT;
    boolean erases = kind == PersonRequested.Kind.ERASURE;
    PersonQuestion.Treatment texts =
        question.comments() == null ? PersonQuestion.Treatment.ERASE : question.comments();
    return new PersonRequested(
        UUID.randomUUID().toString(),
        kind,
        key,
        question.commentId(),
        question.scope() == null ? usual : question.scope(),
        erases ? texts : null,
        now);
  }
}
