package org.newsroom.moderation.author;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.store.AuthorCases;

/**
 * An author as an editor's page needs it.
 *
 * @param names the names that the last hundred comments were signed with, latest first
 * @param firstSeen when the first comment came; absent when none did
 * @param verdicts those in force for the last hundred comments, counted
 * @param rejectedShare of these, the rejected among the approved and rejected, from 0 to 1
 * @param sanction the one in force
 * @param sanctions all that were ever imposed, latest first
 * @param notes latest first
 */
record AuthorView(
    String key,
    AuthorKey.Kind kind,
    List<String> names,
    @Nullable Instant firstSeen,
    Map<Verdict, Long> verdicts,
    double rejectedShare,
    @Nullable SanctionView sanction,
    List<SanctionView> sanctions,
    List<NoteView> notes) {

  static AuthorView of(Author author, AuthorCases.Past past, Instant now) {
    Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict, past.count(verdict));
    }
    return new AuthorView(
        author.key().value(),
        author.key().kind(),
        past.names(),
        past.since(),
        Collections.unmodifiableMap(verdicts),
        past.rejectedShare(),
        author.inForce(now).map(SanctionView::of).orElse(null),
        latestFirst(author.sanctions()).stream().map(SanctionView::of).toList(),
        latestFirst(author.notes()).stream().map(NoteView::of).toList());
  }

  private static <T> List<T> latestFirst(List<T> oldestFirst) {
    int last = oldestFirst.size() - 1;
    return IntStream.rangeClosed(0, last).mapToObj(i -> oldestFirst.get(last - i)).toList();
  }

  /** A sanction; it may be over. */
  record SanctionView(
      String id,
      Sanction.Kind kind,
      Instant from,
      @Nullable Instant until,
      @Nullable Reason reason,
      @Nullable String note,
      @Nullable String message,
      String by,
      @Nullable String liftedBy,
      @Nullable Instant liftedAt) {

    static SanctionView of(Sanction sanction) {
      Sanction.Terms terms = sanction.terms();
      Mark lifted = sanction.lifted();
      return new SanctionView(
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
  }

  /** A colleague's remark. */
  record NoteView(String text, String by, Instant at) {

    static NoteView of(Note note) {
      return new NoteView(note.text(), note.made().by(), note.made().at());
    }
  }
}
