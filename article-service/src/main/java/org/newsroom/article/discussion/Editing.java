package org.newsroom.article.discussion;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsroom.article.discussion.edition.Discussion;
import org.newsroom.article.discussion.edition.Edition;
import org.newsroom.article.discussion.edition.Occurrence;
import org.newsroom.article.discussion.edition.Row;
import org.newsroom.article.discussion.edition.Step;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Component;

/**
 * Brings what happens to comments to their pages. Each discussion of a batch gets an edition: it
 * begins in the discussion's document, then its comments are stored, then it ends. An edition that
 * another instance has begun, perhaps one that died, is finished first; one that could not begin,
 * because another was quicker, is worked out again from what is then there.
 */
@Component
class Editing {

  /** The most occurrences of one edition, which has to fit into the discussion's document. */
  private static final int MOST = 100;

  private final Comments comments;
  private final Discussions discussions;
  private final Settling settling;
  private final Recounting recounting;
  private final Clock clock;

  Editing(
      Comments comments,
      Discussions discussions,
      Settling settling,
      Recounting recounting,
      Clock clock) {
    this.comments = comments;
    this.discussions = discussions;
    this.settling = settling;
    this.recounting = recounting;
    this.clock = clock;
  }

  /**
   * Applies the batch; what is late or repeated changes nothing that is stored.
   *
   * @return where it leaves each comment
   */
  <E extends Occurrence> List<Step> apply(List<Received<E>> batch) {
    List<Step> steps = new ArrayList<>();
    List<Received<E>> left = batch;
    while (!left.isEmpty()) {
      Set<String> ids =
          left.stream().map(one -> one.event().articleId()).collect(Collectors.toSet());
      Map<String, Discussion> settled = settling.settled(ids);
      Map<Discussion, List<Received<E>>> due = new LinkedHashMap<>();
      List<Received<E>> later = new ArrayList<>();
      for (Received<E> one : left) {
        List<Received<E>> its =
            due.computeIfAbsent(
                settled.get(one.event().articleId()), discussion -> new ArrayList<>());
        (its.size() < MOST ? its : later).add(one);
      }
      for (Edition edition : publish(editions(due))) {
        steps.addAll(edition.steps());
        due.remove(edition.discussion());
      }
      left = new ArrayList<>();
      due.values().forEach(left::addAll);
      left.addAll(later);
    }
    return steps;
  }

  private <E extends Occurrence> Edition.Standings standings(
      Map<Discussion, List<Received<E>>> batches) {
    Set<String> ids = new LinkedHashSet<>();
    batches.values().forEach(batch -> ids.addAll(Edition.concerned(batch)));
    return new Edition.Standings(comments.known(ids), comments::hasReplies);
  }

  /**
   * Whether the discussion did not know an edition that its comments know, as after a loss or a
   * restore, and is now right. Its next edition would otherwise bear a number that its comments
   * take for an older one.
   */
  private boolean hadForgotten(
      Discussion discussion, Set<String> concerned, Map<String, Row.Known> known) {
    Long turn = discussion.turn();
    boolean suspect =
        turn == null
            || concerned.stream()
                .map(known::get)
                .anyMatch(comment -> comment != null && comment.turn() > turn);
    return suspect && recounting.corrects(discussion.id());
  }

  /** The editions of all but those that had forgotten something, which are worked out again. */
  private <E extends Occurrence> List<Edition> editions(
      Map<Discussion, List<Received<E>>> batches) {
    Edition.Standings standings = standings(batches);
    List<Edition> editions = new ArrayList<>();
    batches.forEach(
        (discussion, batch) -> {
          if (!hadForgotten(discussion, Edition.concerned(batch), standings.known())) {
            editions.add(Edition.of(discussion, batch, standings, clock.instant()));
          }
        });
    return editions;
  }

  /** Stores editions; returned are those that are stored, or had nothing to store. */
  private List<Edition> publish(List<Edition> editions) {
    List<Edition> published = new ArrayList<>();
    List<Edition> news = new ArrayList<>();
    editions.forEach(edition -> (edition.isEmpty() ? published : news).add(edition));
    if (news.isEmpty()) {
      return published;
    }
    Map<Discussion, StoredDiscussion.Begun> toBegin = new LinkedHashMap<>();
    for (Edition edition : news) {
      Discussion discussion = edition.discussion();
      long turn = discussion.turn() == null ? 1 : discussion.turn() + 1;
      toBegin.put(discussion, comments.begun(edition, turn));
    }
    Map<String, StoredDiscussion.Begun> begun = new LinkedHashMap<>();
    for (int position : discussions.begin(toBegin)) {
      Edition edition = news.get(position);
      published.add(edition);
      begun.put(edition.discussion().id(), toBegin.get(edition.discussion()));
    }
    comments.place(begun.values());
    discussions.finish(begun);
    return published;
  }
}
