package org.newsroom.moderation.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsroom.moderation.erasure.Forgetting;
import org.newsroom.moderation.ruling.Announcements;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Service;

/**
 * Judges a batch of comments: in memory, then one write, then all events. A comment that was judged
 * before keeps its ruling, which is announced once more. Corrections follow one by one.
 */
@Service
class Judging {

  private final Opening opening;
  private final Correcting correcting;
  private final Cases cases;
  private final Announcements announcements;
  private final Forgetting forgetting;

  Judging(
      Opening opening,
      Correcting correcting,
      Cases cases,
      Announcements announcements,
      Forgetting forgetting) {
    this.forgetting = forgetting;
    this.opening = opening;
    this.correcting = correcting;
    this.cases = cases;
    this.announcements = announcements;
  }

  void judge(List<Received<CommentSubmitted>> batch) {
    Map<String, Received<CommentSubmitted>> first = new LinkedHashMap<>();
    batch.stream()
        .filter(received -> received.event().number() == 1)
        .forEach(received -> first.putIfAbsent(received.event().commentId(), received));
    if (!first.isEmpty()) {
      open(first.values());
    }
    List<Received<CommentSubmitted>> repeated = new ArrayList<>();
    for (Received<CommentSubmitted> received : batch) {
      if (received.event().number() > 1) {
        Optional<Change> change = correcting.correct(received);
        forgetting.settle(List.of(received.event().commentId()));
        if (change.isEmpty()) {
          open(List.of(received));
        } else if (change.get() instanceof Change.Unchanged) {
          repeated.add(received);
        }
      }
    }
    if (!repeated.isEmpty()) {
      announce(
          repeated,
          cases.find(repeated.stream().map(received -> received.event().commentId()).toList()));
    }
  }

  private void open(Collection<Received<CommentSubmitted>> batch) {
    announce(batch, opening.open(batch));
  }

  /** Announces the rulings in force; nothing is announced of what was withdrawn. */
  private void announce(Collection<Received<CommentSubmitted>> batch, Map<String, Case> inForce) {
    announcements.send(
        batch.stream()
            .filter(
                received ->
                    !Objects.requireNonNull(inForce.get(received.event().commentId()))
                        .isWithdrawn())
            .map(
                received ->
                    announcements.of(
                        Objects.requireNonNull(inForce.get(received.event().commentId())),
                        received.traceparent()))
            .toList());
  }
}
