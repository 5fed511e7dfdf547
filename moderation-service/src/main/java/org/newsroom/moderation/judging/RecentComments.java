package org.newsroom.moderation.judging;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Fingerprint;
import org.newsroom.moderation.ruling.store.Cases;
import org.springframework.stereotype.Component;

/**
 * The comments of which a new one may be a copy: an author's recent ones from the store, whichever
 * instance judged them, and the last that anybody sent to this instance from memory.
 */
@Component
class RecentComments {

  private static final int MOST_OF_ONE = 100;
  private static final int MOST_OF_OTHERS = 256;

  private final Cases cases;
  private final VerdictProperties settings;
  private final Clock clock;
  private final Deque<Authored> last = new ArrayDeque<>();

  RecentComments(Cases cases, VerdictProperties settings, Clock clock) {
    this.cases = cases;
    this.settings = settings;
    this.clock = clock;
  }

  private record Authored(String author, Fingerprint fingerprint) {}

  /** The comments that came before a batch; each comment of the batch is added to them. */
  Batch forBatch(List<CommentSubmitted> batch) {
    Set<String> authors =
        batch.stream()
            .map(comment -> comment.author().key())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Batch(
        authors.isEmpty()
            ? new HashMap<>()
            : cases.fingerprints(
                authors, clock.instant().minus(settings.copiesWithin()), MOST_OF_ONE));
  }

  private synchronized List<Fingerprint> others(String author) {
    return last.stream()
        .filter(authored -> !authored.author().equals(author))
        .map(Authored::fingerprint)
        .toList();
  }

  private synchronized void add(Authored authored) {
    last.addLast(authored);
    if (last.size() > MOST_OF_OTHERS) {
      last.removeFirst();
    }
  }

  /** The context of each comment of a batch, in order. */
  final class Batch {

    private final Map<String, List<Fingerprint>> byAuthor;

    private Batch(Map<String, List<Fingerprint>> byAuthor) {
      this.byAuthor = byAuthor;
    }

    /** The comments before this one, which is then among those before the next. */
    AuthorContext next(CommentSubmitted comment, Fingerprint fingerprint) {
      String author = Objects.requireNonNullElse(comment.author().key(), comment.commentId());
      List<Fingerprint> own = byAuthor.computeIfAbsent(author, a -> new ArrayList<>());
      int older = Math.max(0, own.size() - MOST_OF_ONE);
      AuthorContext context = new AuthorContext(own.subList(older, own.size()), others(author));
      own.add(fingerprint);
      add(new Authored(author, fingerprint));
      return context;
    }
  }
}
