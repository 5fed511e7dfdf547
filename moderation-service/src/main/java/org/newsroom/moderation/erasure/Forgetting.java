package org.newsroom.moderation.erasure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Rulings;
import org.newsroom.moderation.ruling.store.PersonalCases;
import org.springframework.stereotype.Service;

/**
 * Forgets authors: first a mark for each comment, then the case, if there is one. Whoever opens a
 * case or takes a correction looks for the mark afterwards, so that one of the two sees the other.
 */
@Service
public class Forgetting {

  private final Erasures erasures;
  private final Rulings rulings;
  private final PersonalCases cases;

  Forgetting(Erasures erasures, Rulings rulings, PersonalCases cases) {
    this.erasures = erasures;
    this.rulings = rulings;
    this.cases = cases;
  }

  /** Forgets the authors of these comments. It may be done again. */
  public void forget(List<Erased> comments, Instant at) {
    if (!comments.isEmpty()) {
      List<Erasures.Mark> marks =
          comments.stream().map(one -> new Erasures.Mark(one.commentId(), one.name(), at)).toList();
      erasures.mark(marks);
      marks.forEach(this::apply);
    }
  }

  /**
   * A comment whose author is to be forgotten.
   *
   * @param name the name under which the text stays; null when that goes, too
   */
  public record Erased(String commentId, @Nullable String name) {}

  /** Forgets the authors of those of the comments that are marked; which these are. */
  public Set<String> settle(Collection<String> commentIds) {
    List<Erasures.Mark> marked = erasures.among(commentIds);
    marked.forEach(this::apply);
    return marked.stream().map(Erasures.Mark::id).collect(Collectors.toSet());
  }

  private void apply(Erasures.Mark mark) {
    rulings.apply(mark.id(), subject -> Oblivion.erased(subject, mark.name(), mark.at()));
    cases.strip(mark.id());
  }
}
