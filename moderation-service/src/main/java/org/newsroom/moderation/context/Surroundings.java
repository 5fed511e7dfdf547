package org.newsroom.moderation.context;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Threads;
import org.springframework.stereotype.Component;

/**
 * Chooses what is shown of a thread: the comments next to one, and always the one that it answers
 * and the first of the thread.
 */
@Component
class Surroundings {

  private final Threads threads;
  private final Cases cases;

  Surroundings(Threads threads, Cases cases) {
    this.threads = threads;
    this.cases = cases;
  }

  /** At most so many cases of the subject's thread, the subject among them. */
  Part of(Case subject, int most) {
    List<Case> before = threads.before(subject, most);
    List<Case> after = threads.after(subject, most);
    int room = most - 1;
    int older = Math.min(before.size(), Math.max(room / 2, room - after.size()));
    int newer = Math.min(after.size(), room - older);
    List<Case> shown = new ArrayList<>(before.subList(0, older));
    Collections.reverse(shown);
    shown.add(subject);
    shown.addAll(after.subList(0, newer));
    boolean more = older < before.size() || newer < after.size();
    return new Part(more ? withAncestors(subject, shown) : shown, more);
  }

  /** Their places are those of the oldest that are shown. */
  private List<Case> withAncestors(Case subject, List<Case> shown) {
    List<String> known = shown.stream().map(Case::commentId).toList();
    List<Case> missing =
        Stream.of(subject.comment().threadId(), subject.comment().parentId())
            .filter(Objects::nonNull)
            .distinct()
            .filter(id -> !known.contains(id))
            .flatMap(id -> cases.find(id).stream())
            .toList();
    List<Case> rest = shown.subList(Math.min(missing.size(), shown.indexOf(subject)), shown.size());
    return Stream.concat(missing.stream(), rest.stream()).toList();
  }

  /**
   * A part of a thread, oldest first.
   *
   * @param more whether the thread has others
   */
  record Part(List<Case> cases, boolean more) {}
}
