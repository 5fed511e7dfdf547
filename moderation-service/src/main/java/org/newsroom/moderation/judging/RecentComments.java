package org.newsroom.moderation.judging;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Fingerprint;
import org.newsroom.moderation.ruling.store.Copies;
import org.springframework.stereotype.Component;

/**
 * The comments of which a new one may be a copy: an author's recent ones and those of just the same
 * words from the store, whichever instance judged them, and the last that anybody sent to this
 * instance from memory, since a flood comes faster than it is stored.
 */
@Component
class RecentComments {

  private static final int MOST_OF_ONE = 100;
  private static final int MOST_IN_MEMORY = 256;

  private final Copies copies;
  private final VerdictProperties settings;
  private final Clock clock;

  /** The last comments by id, so that one that is delivered again is no copy of itself. */
  private final Map<String, Sent> last = new LinkedHashMap<>();

  RecentComments(Copies copies, VerdictProperties settings, Clock clock) {
    this.copies = copies;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A comment as far as copies of it are told by it.
   *
   * @param author the key of its author, or its own id where none is known
   * @param sender its author, network and name in one number
   */
  record Sent(String commentId, String author, long sender, Fingerprint fingerprint) {

    static Sent of(CommentSubmitted comment) {
      return new Sent(
          comment.commentId(),
          Objects.requireNonNullElse(comment.author().key(), comment.commentId()),
          comment.author().sender(),
          Fingerprint.of(comment.text()));
    }

    private boolean isOtherThan(Sent other) {
      return !commentId.equals(other.commentId);
    }
  }

  /** The comments that came before a batch; each comment of the batch is added to them. */
  Batch forBatch(List<CommentSubmitted> batch) {
    Instant since = clock.instant().minus(settings.copiesWithin());
    Set<String> authors =
        batch.stream()
            .map(comment -> comment.author().key())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Sent> sent = batch.stream().map(Sent::of).toList();
    Set<Fingerprint> texts =
        sent.stream()
            .map(Sent::fingerprint)
            .filter(fingerprint -> fingerprint.bits() != 0)
            .collect(Collectors.toSet());
    return new Batch(
        copies.ofAuthors(authors, since, MOST_OF_ONE), copies.ofTexts(texts, since, MOST_OF_ONE));
  }

  /** The last comments to this instance but this one, which is then the last. */
  private synchronized List<Sent> pass(Sent comment) {
    last.remove(comment.commentId());
    List<Sent> before = List.copyOf(last.values());
    last.put(comment.commentId(), comment);
    if (last.size() > MOST_IN_MEMORY) {
      last.remove(last.keySet().iterator().next());
    }
    return before;
  }

  /** The context of each comment of a batch, in order. */
  final class Batch {

    private final Map<String, List<Fingerprint>> byAuthor;
    private final Map<Fingerprint, Copies.Senders> byText;
    private final List<Sent> before = new ArrayList<>();

    private Batch(
        Map<String, List<Fingerprint>> byAuthor, Map<Fingerprint, Copies.Senders> byText) {
      this.byAuthor = byAuthor;
      this.byText = byText;
    }

    /** The comments before this one, which is then among those before the next. */
    AuthorContext next(CommentSubmitted submitted) {
      Sent comment = Sent.of(submitted);
      Collection<Sent> unstored = unstored(comment);
      Copies.Senders stored =
          byText.getOrDefault(comment.fingerprint(), Copies.Senders.NONE).but(comment.commentId());
      AuthorContext context =
          new AuthorContext(
              Stream.concat(
                      byAuthor.getOrDefault(comment.author(), List.of()).stream(),
                      fingerprints(unstored, one -> one.author().equals(comment.author())))
                  .toList(),
              Stream.concat(
                      stored.others(comment.sender(), comment.fingerprint()),
                      fingerprints(unstored, one -> !one.author().equals(comment.author())))
                  .toList(),
              (int) (stored.count(comment.sender()) + count(unstored, comment)));
      before.add(comment);
      return context;
    }

    /** Those of the batch before it, and those in memory that the store did not tell of. */
    private Collection<Sent> unstored(Sent comment) {
      Map<String, Sent> unstored = new HashMap<>();
      before.stream()
          .filter(comment::isOtherThan)
          .forEach(one -> unstored.put(one.commentId(), one));
      for (Sent one : pass(comment)) {
        Copies.Senders stored = byText.getOrDefault(one.fingerprint(), Copies.Senders.NONE);
        if (!stored.byComment().containsKey(one.commentId())) {
          unstored.putIfAbsent(one.commentId(), one);
        }
      }
      return unstored.values();
    }

    private Stream<Fingerprint> fingerprints(Collection<Sent> sent, Predicate<Sent> which) {
      return sent.stream().filter(which).map(Sent::fingerprint);
    }

    private long count(Collection<Sent> sent, Sent like) {
      return sent.stream()
          .filter(one -> one.sender() == like.sender())
          .filter(one -> one.fingerprint().equals(like.fingerprint()))
          .count();
    }
  }
}
