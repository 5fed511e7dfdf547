package org.newsroom.moderation.author;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Puts sanctions and notes on an author's record, each in one write with its event. */
@Service
class Sanctioning {

  private static final Logger log = LoggerFactory.getLogger(Sanctioning.class);

  private final Authors authors;
  private final Events events;
  private final Warnings warnings;
  private final MeterRegistry meters;
  private final Clock clock;

  Sanctioning(
      Authors authors, Events events, Warnings warnings, MeterRegistry meters, Clock clock) {
    this.authors = authors;
    this.events = events;
    this.warnings = warnings;
    this.meters = meters;
    this.clock = clock;
  }

  Result impose(AuthorKey key, Sanction.Terms terms, Editor editor) {
    if (terms.kind().needsSenior() && !editor.isSenior()) {
      return Refused.NEEDS_SENIOR;
    }
    while (true) {
      Author before = authors.find(key);
      if (!before.takesSanctions()) {
        return Refused.FULL;
      }
      Instant now = clock.instant();
      String id = UUID.randomUUID().toString();
      Sanction imposed = new Sanction(id, terms, new Mark(editor.name(), now), null);
      List<OutgoingEvent> warned = warnings.of(key, imposed).stream().toList();
      if (announced(before, before.with(imposed), warned, now)) {
        count(imposed, "imposed");
        return new Imposed(imposed);
      }
    }
  }

  /** Lifts a sanction. One that was lifted before, or has ended, stays as it is. */
  Result lift(AuthorKey key, String id, Editor editor) {
    while (true) {
      Author before = authors.find(key);
      Optional<Sanction> known = before.sanction(id);
      if (known.isEmpty()) {
        return Refused.UNKNOWN_SANCTION;
      }
      Sanction sanction = known.get();
      if (sanction.terms().kind().needsSenior() && !editor.isSenior()) {
        return Refused.NEEDS_SENIOR;
      }
      Instant now = clock.instant();
      if (!sanction.holds(now)) {
        return new Lifted();
      }
      if (announced(
          before, before.lifted(sanction, new Mark(editor.name(), now)), List.of(), now)) {
        count(sanction, "lifted");
        return new Lifted();
      }
    }
  }

  Result note(AuthorKey key, String text, Editor editor) {
    while (true) {
      Author before = authors.find(key);
      if (!before.takesNotes()) {
        return Refused.FULL;
      }
      Instant now = clock.instant();
      Note made = new Note(text, new Mark(editor.name(), now));
      if (authors.change(before, before.with(made), List.of(), now)) {
        return new Noted(made);
      }
    }
  }

  private boolean announced(Author before, Author next, List<OutgoingEvent> others, Instant at) {
    AuthorSanctioned news = AuthorSanctioned.of(next, at);
    OutgoingEvent event =
        events.create(AuthorSanctioned.TYPE, news.eventId(), news.authorKey(), at, news);
    return authors.change(
        before, next, Stream.concat(Stream.of(event), others.stream()).toList(), at);
  }

  private void count(Sanction sanction, String outcome) {
    Sanction.Kind kind = sanction.terms().kind();
    log.atInfo()
        .addKeyValue("sanction", sanction.id())
        .addKeyValue("kind", kind)
        .addKeyValue("outcome", outcome)
        .log("Sanction changed");
    meters
        .counter(
            "newsroom.sanctions", "kind", kind.name().toLowerCase(Locale.ROOT), "outcome", outcome)
        .increment();
  }

  /** The answer to an editor. */
  sealed interface Result {}

  record Imposed(Sanction sanction) implements Result {}

  record Lifted() implements Result {}

  record Noted(Note note) implements Result {}

  /** The reasons for which nothing was changed. */
  enum Refused implements Result {
    NEEDS_SENIOR,
    FULL,
    UNKNOWN_SANCTION
  }
}
