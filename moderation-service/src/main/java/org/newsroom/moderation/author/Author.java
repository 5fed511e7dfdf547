package org.newsroom.moderation.author;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the newsroom has on record about an author: a value that changes into others.
 *
 * @param version 0 when nothing is on record, one more with each change
 * @param sanctions all that were ever imposed, oldest first
 * @param notes oldest first
 */
record Author(AuthorKey key, long version, List<Sanction> sanctions, List<Note> notes) {

  private static final int MOST = 100;

  Author {
    sanctions = List.copyOf(sanctions);
    notes = List.copyOf(notes);
  }

  static Author unknown(AuthorKey key) {
    return new Author(key, 0, List.of(), List.of());
  }

  /** The severest of the sanctions that hold. */
  Optional<Sanction> inForce(Instant now) {
    return sanctions.stream().filter(one -> one.holds(now)).max(Sanction.SEVERITY);
  }

  Optional<Sanction> sanction(String id) {
    return sanctions.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  boolean takesSanctions() {
    return sanctions.size() < MOST;
  }

  boolean takesNotes() {
    return notes.size() < MOST;
  }

  Author with(Sanction imposed) {
    return changed(Stream.concat(sanctions.stream(), Stream.of(imposed)).toList(), notes);
  }

  Author with(Note made) {
    List<Note> all = new ArrayList<>(notes);
    all.add(made);
    return changed(sanctions, all);
  }

  /** The same, where that sanction no longer holds. */
  Author lifted(Sanction which, Mark by) {
    return changed(
        sanctions.stream().map(one -> one.id().equals(which.id()) ? one.lifted(by) : one).toList(),
        notes);
  }

  private Author changed(List<Sanction> allSanctions, List<Note> allNotes) {
    return new Author(key, version + 1, allSanctions, allNotes);
  }

  /** The record without what was noted until then, and with those sanctions only that hold. */
  Author forgotten(Instant until, Instant now) {
    return changed(
        sanctions.stream().filter(one -> one.holds(now)).map(Sanction::withoutNote).toList(),
        notes.stream().filter(note -> note.made().at().isAfter(until)).toList());
  }

  boolean isEmpty() {
    return sanctions.isEmpty() && notes.isEmpty();
  }
}
