package org.newsroom.moderation.author;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.platform.outbox.PendingEvent;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.MongoId;

/** What is on record about an author, as MongoDB keeps it. */
@org.springframework.data.mongodb.core.mapping.Document(Authors.COLLECTION)
record AuthorDocument(
    @MongoId String id,
    long version,
    List<SanctionDocument> sanctions,
    List<NoteDocument> notes,
    @Field(PendingEvent.FIELD) @Nullable List<Document> pendingEvents) {

  static AuthorDocument of(Author author, List<Document> pendingEvents) {
    return new AuthorDocument(
        author.key().value(),
        author.version(),
        author.sanctions().stream().map(SanctionDocument::of).toList(),
        author.notes().stream().map(NoteDocument::of).toList(),
        pendingEvents.isEmpty() ? null : pendingEvents);
  }

  Author author() {
    return new Author(
        new AuthorKey(id),
        version,
        sanctions.stream().map(SanctionDocument::sanction).toList(),
        notes.stream().map(NoteDocument::note).toList());
  }

  boolean hasPendingEvents() {
    return pendingEvents != null && !pendingEvents.isEmpty();
  }

  /** A sanction as MongoDB keeps it within its author's document. */
  record SanctionDocument(
      @Field("id") String id,
      Sanction.Kind kind,
      Instant from,
      @Nullable Instant until,
      @Nullable Reason reason,
      @Nullable String note,
      @Nullable String message,
      String by,
      @Nullable String liftedBy,
      @Nullable Instant liftedAt) {

    static SanctionDocument of(Sanction sanction) {
      Sanction.Terms terms = sanction.terms();
      Mark lifted = sanction.lifted();
      return new SanctionDocument(
          sanction.id(),
          terms.kind(),
          sanction.imposed().at(),
          terms.until(),
          terms.reason(),
          terms.note(),
          terms.message(),
          sanction.imposed().by(),
          lifted == null ? null : lifted.by(),
          lifted == null ? null : lifted.at());
    }

    Sanction sanction() {
      return new Sanction(
          id,
          new Sanction.Terms(kind, until, reason, note, message),
          new Mark(by, from),
          liftedBy == null || liftedAt == null ? null : new Mark(liftedBy, liftedAt));
    }
  }

  /** A note as MongoDB keeps it within its author's document. */
  record NoteDocument(String text, String by, Instant at) {

    static NoteDocument of(Note note) {
      return new NoteDocument(note.text(), note.made().by(), note.made().at());
    }

    Note note() {
      return new Note(text, new Mark(by, at));
    }
  }
}
