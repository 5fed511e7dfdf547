package org.newsroom.moderation.judging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.CasesChanged;
import org.newsroom.moderation.ruling.VerdictMeters;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Component;

/**
 * Opens the cases of comments: judged in memory, stored in one write. Afterwards it looks for what
 * may have happened at the same moment: that a comment or its article was withdrawn.
 */
@Component
class Opening {

  private final Assessing assessing;
  private final Cases cases;
  private final Late late;
  private final VerdictMeters meters;
  private final CasesChanged changed;

  Opening(Assessing assessing, Cases cases, Late late, VerdictMeters meters, CasesChanged changed) {
    this.assessing = assessing;
    this.cases = cases;
    this.late = late;
    this.meters = meters;
    this.changed = changed;
  }

  /** The cases of the comments, also of those that were judged before, by comment id. */
  Map<String, Case> open(Collection<Received<CommentSubmitted>> comments) {
    List<Case> opened = assessing.open(comments);
    Set<String> judgedBefore = cases.insert(opened);
    Map<String, Case> inForce =
        judgedBefore.isEmpty() ? new HashMap<>() : new HashMap<>(cases.find(judgedBefore));
    List<Case> stored =
        opened.stream().filter(one -> inForce.putIfAbsent(one.commentId(), one) == null).toList();
    stored.forEach(meters::opened);
    changed.opened(stored);
    late.settle(inForce);
    return inForce;
  }
}
