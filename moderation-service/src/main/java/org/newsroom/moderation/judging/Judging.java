package org.newsroom.moderation.judging;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsroom.moderation.ruling.Announcements;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Cases;
import org.newsroom.moderation.ruling.VerdictMeters;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Service;

/**
 * Judges a batch of comments: in memory, then one write, then all events. A comment that was judged
 * before keeps its ruling, which is announced once more.
 */
@Service
class Judging {

  private final Assessing assessing;
  private final Cases cases;
  private final Announcements announcements;
  private final VerdictMeters meters;

  Judging(Assessing assessing, Cases cases, Announcements announcements, VerdictMeters meters) {
    this.assessing = assessing;
    this.cases = cases;
    this.announcements = announcements;
    this.meters = meters;
  }

  void judge(List<Received<CommentSubmitted>> batch) {
    Map<String, Received<CommentSubmitted>> byId = new LinkedHashMap<>();
    batch.forEach(received -> byId.putIfAbsent(received.event().commentId(), received));
    List<Case> opened = assessing.open(byId.values().stream().map(Received::event).toList());
    Set<String> judgedBefore = cases.insert(opened);
    Map<String, Case> inForce = judgedBefore.isEmpty() ? new HashMap<>() : cases.find(judgedBefore);
    for (Case one : opened) {
      if (inForce.putIfAbsent(one.commentId(), one) == null) {
        meters.opened(one);
      }
    }
    announcements.send(
        byId.values().stream()
            .map(
                received ->
                    announcements.of(
                        Objects.requireNonNull(inForce.get(received.event().commentId())),
                        received.traceparent()))
            .toList());
  }
}
