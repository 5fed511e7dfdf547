package org.newsroom.moderation.author;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Service;

/** What is on record about a person: given out, or forgotten. */
@Service
public class AuthorRecords {

  private final Authors authors;
  private final KafkaTemplate<String, byte[]> kafka;
  private final Clock clock;

  AuthorRecords(Authors authors, KafkaTemplate<String, byte[]> kafka, Clock clock) {
    this.authors = authors;
    this.kafka = kafka;
    this.clock = clock;
  }

  /**
   * Forgets what was noted until then, and sanctions that are over. Those that hold stay, by key,
   * kind and end: without them a ban would end with an erasure. When nothing stays the compacted
   * topic is told to forget the key, too.
   *
   * @throws TransientDataAccessResourceException when nothing stays, but an event still waits that
   *     would be what the topic keeps
   */
  public void forget(String key, Instant until) {
    boolean done = false;
    while (!done) {
      Author before = authors.find(new AuthorKey(key));
      Author next = before.forgotten(until, clock.instant());
      done =
          before.version() == 0
              || (next.isEmpty()
                  ? deleted(before)
                  : authors.change(before, next, List.of(), until));
    }
  }

  /** The record goes last: whoever finds it after a crash tells the topic again. */
  private boolean deleted(Author before) {
    if (authors.hasEventsWaiting(before.key())) {
      throw new TransientDataAccessResourceException("An event about the author still waits");
    }
    if (!before.sanctions().isEmpty()) {
      kafka.send(AuthorSanctioned.TYPE.topic(), before.key().value(), null).join();
    }
    return authors.delete(before);
  }

  /** What is on record, without the names of editors; null when nothing is. */
  public @Nullable Exported export(String key) {
    Author author = authors.find(new AuthorKey(key));
    return author.version() == 0
        ? null
        : new Exported(
            key,
            author.sanctions().stream().map(AuthorRecords::sanction).toList(),
            author.notes().stream()
                .map(note -> Map.<String, Object>of("text", note.text(), "at", note.made().at()))
                .toList());
  }

  private static ExportedSanction sanction(Sanction sanction) {
    Sanction.Terms terms = sanction.terms();
    return new ExportedSanction(
        terms.kind().name(),
        sanction.imposed().at(),
        terms.until(),
        terms.reason() == null ? null : terms.reason().name(),
        terms.note(),
        terms.message(),
        sanction.lifted() == null ? null : sanction.lifted().at());
  }

  /** The record of an author, as the author gets it. */
  public record Exported(
      String authorKey, List<ExportedSanction> sanctions, List<Map<String, Object>> notes) {}

  /** A sanction, as the author gets it. */
  public record ExportedSanction(
      String kind,
      Instant from,
      @Nullable Instant until,
      @Nullable String reason,
      @Nullable String note,
      @Nullable String message,
      @Nullable Instant liftedAt) {}
}
