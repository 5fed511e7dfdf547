package org.newsroom.article.discussion.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.Received;

/**
 * What a batch of occurrences makes of one discussion: pure, so that it may be worked out again
 * when another instance has changed the discussion meanwhile. A comment that is off the page and
 * heads a thread with replies that readers see stays in the list as removed.
 */
public final class Edition {

  private final Discussion discussion;
  private final Map<String, Row.Known> known;
  private final Replies replies;
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /** Tells whether readers see replies in a thread other than these. */
  public interface Replies {

    boolean beside(String root, Set<String> these);
  }

  private Edition(Discussion discussion, Map<String, Row.Known> known, Replies replies) {
    this.discussion = discussion;
    this.known = known;
    this.replies = replies;
  }

  /**
   * The edition that follows what the store knows.
   *
   * @param standings the comments of the batch and the heads of their threads
   */
  public static Edition of(
      Discussion discussion,
      List<? extends Received<? extends Occurrence>> batch,
      Standings standings,
      Instant now) {
    Edition edition = new Edition(discussion, standings.known(), standings.replies());
    for (Received<? extends Occurrence> received : batch) {
      edition.add(received, now);
    }
    edition.arrange();
    return edition;
  }

  /**
   * What the store knows.
   *
   * @param known the comments of a batch and the heads of their threads
   */
  public record Standings(Map<String, Row.Known> known, Replies replies) {}

  private void add(Received<? extends Occurrence> received, Instant now) {
    String id = received.event().commentId();
    Step step = steps.get(id);
    if (step == null) {
      step = Step.from(stored(id).placement(), received);
    }
    steps.put(id, step.with(received, discussion.withdrawnAt(), now));
  }

  private Row.Known stored(String id) {
    return known.getOrDefault(id, Row.Known.NOTHING);
  }

  private void arrange() {
    Set<String> roots = new LinkedHashSet<>();
    for (Step step : steps.values()) {
      if (step.isNews()) {
        roots.add(step.root());
        if (step.isReply()) {
          rows.add(row(step, step.after().visible()));
        }
      }
    }
    roots.forEach(this::arrangeHead);
  }

  private void arrangeHead(String root) {
    Step step = steps.get(root);
    Placement placement = step == null ? stored(root).placement() : step.after();
    boolean listed = placement.visible() || hasReplies(root);
    if (step != null && step.isNews()) {
      rows.add(row(step, listed));
    } else if (listed != stored(root).listed()) {
      rows.add(new Row(root, placement, listed, listed, true, unknownHead(root)));
    }
  }

  private boolean hasReplies(String root) {
    Set<String> ids = new LinkedHashSet<>();
    for (Step step : steps.values()) {
      if (step.isReply() && step.root().equals(root)) {
        if (step.after().visible()) {
          return true;
        }
        ids.add(step.commentId());
      }
    }
    return replies.beside(root, ids);
  }

  private @Nullable Content unknownHead(String root) {
    if (known.containsKey(root)) {
      return null;
    }
    return steps.values().stream()
        .filter(step -> step.isReply() && step.root().equals(root))
        .map(step -> Content.head(discussion.id(), step.occurrence()))
        .findFirst()
        .orElseThrow();
  }

  private Row row(Step step, boolean listed) {
    boolean was = stored(step.commentId()).listed();
    return new Row(
        step.commentId(),
        step.after(),
        listed,
        listed && !was,
        listed != was || step.turns() || step.edits(),
        content(step));
  }

  private @Nullable Content content(Step step) {
    if (step.after().visible()) {
      return step.shown() == null ? null : Content.of(discussion.id(), step.shown());
    }
    boolean leaves = step.before().visible();
    return leaves || !known.containsKey(step.commentId())
        ? Content.blank(discussion.id(), step.occurrence())
        : null;
  }

  public Discussion discussion() {
    return discussion;
  }

  public List<Step> steps() {
    return List.copyOf(steps.values());
  }

  /** The comments that have to be stored. */
  public List<Row> rows() {
    return rows;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether readers see any difference. */
  public boolean changesPage() {
    return rows.stream().anyMatch(Row::changes);
  }

  /** By how much the number of comments that readers see changes. */
  public long change() {
    return steps.values().stream()
        .mapToLong(step -> Boolean.compare(step.after().visible(), step.before().visible()))
        .sum();
  }

  /** The comments that the batch is about, with the heads of their threads. */
  public static Set<String> concerned(List<? extends Received<? extends Occurrence>> batch) {
    Set<String> ids =
        batch.stream().map(one -> one.event().commentId()).collect(Collectors.toSet());
    batch.stream()
        .map(Received::event)
        .filter(one -> one.parentId() != null)
        .map(Occurrence::threadId)
        .map(Objects::requireNonNull)
        .forEach(ids::add);
    return ids;
  }
}
