package org.newsroom.comment.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment stands after the way that it has taken. Rulings and publications come on topics
 * of their own, in any order; which of both counts is decided here and not when they arrive.
 */
public record Standing(Way way) {

  /** Steps are told in the order of their causes, which clocks of several machines do not tell. */
  private static final Comparator<Step> BY_CAUSE =
      Comparator.comparingLong(Step::sequence).thenComparing(Step::status);

  private static final String OF_AN_APPEAL = "APPEAL";
  private static final String OF_THE_ARTICLE = "ARTICLE_WITHDRAWN";

  /** Where the comment stands now, as its reader sees it. */
  public Status status() {
    Step current = current();
    return current == null ? Status.RECEIVED : current.status();
  }

  /**
   * The step that says where the comment stands now, or null when nobody has judged it yet. A
   * comment on the article stays there while its correction waits, and when that is rejected.
   */
  public @Nullable Step current() {
    Instant withdrawnAt = way.own().withdrawnAt();
    if (withdrawnAt != null) {
      return new Step(Status.WITHDRAWN, Long.MAX_VALUE, withdrawnAt, null);
    }
    Step standing = standing();
    boolean shown = standing != null && standing.status() == Status.PUBLISHED;
    return shown || isNewestJudged() ? standing : null;
  }

  private boolean isNewestJudged() {
    int revision = way.own().revision();
    Step judged = way.own().correction();
    return revision == 1 || judged != null && judged.revision() == revision;
  }

  private @Nullable Step standing() {
    Step ruling = way.ruling();
    Step publication = way.publication();
    if (ruling == null || publication == null) {
      return publication == null ? ruling : publication;
    }
    boolean stillThere =
        publication.status() == Status.PUBLISHED
            && (ruling.status() == Status.APPROVED || ruling.revision() > publication.revision());
    return stillThere || publication.sequence() >= ruling.sequence() ? publication : ruling;
  }

  /** The category of why it waits or is not published; null when there is nothing to explain. */
  public @Nullable String reason() {
    Step current = current();
    Step ruling = way.ruling();
    if (current == null || ruling == null) {
      return null;
    }
    return switch (current.status()) {
      case HELD, REJECTED -> current.reason();
      case UNPUBLISHED -> current.reason() == null ? ruling.reason() : current.reason();
      case RECEIVED, APPROVED, PUBLISHED, WITHDRAWN -> null;
    };
  }

  /**
   * Where the correction of a comment on the article stands: RECEIVED, HELD or REJECTED; null when
   * there is none, or the article has it already.
   */
  public @Nullable Step correction() {
    Step current = current();
    int revision = way.own().revision();
    if (current == null || current.status() != Status.PUBLISHED || current.revision() == revision) {
      return null;
    }
    Step judged = way.own().correction();
    boolean known =
        judged != null && judged.revision() == revision && judged.status() != Status.APPROVED;
    return known ? judged : new Step(Status.RECEIVED, 0, way.submittedAt(), null, revision, null);
  }

  /**
   * The ruling against which an appeal may be made, or null. There is none after the answer to an
   * appeal, nor when the article itself is gone.
   */
  public @Nullable Step appealable() {
    Step ruling = way.ruling();
    if (ruling == null || ruling.status() != Status.REJECTED) {
      return null;
    }
    Status status = status();
    boolean against = status == Status.REJECTED || status == Status.UNPUBLISHED;
    boolean last =
        OF_AN_APPEAL.equals(ruling.cause()) || OF_THE_ARTICLE.equals(String.valueOf(reason()));
    return against && !last ? ruling : null;
  }

  /** Whether there is an appeal against the ruling in force already. */
  public boolean isAppealed() {
    Appeal appeal = way.own().appeal();
    Step ruling = way.ruling();
    return appeal != null && ruling != null && appeal.sequence() == ruling.sequence();
  }

  /** What became of the last appeal, or null when there is none. */
  public @Nullable AppealStatus appeal() {
    Appeal appeal = way.own().appeal();
    Step ruling = way.ruling();
    if (appeal == null) {
      return null;
    }
    if (ruling == null
        || ruling.sequence() <= appeal.sequence()
        || ruling.status() == Status.HELD) {
      return AppealStatus.OPEN;
    }
    return ruling.status() == Status.APPROVED ? AppealStatus.UPHELD : AppealStatus.DISMISSED;
  }

  /** Whether the author still waits for an answer. */
  public boolean isOpen() {
    return status() == Status.RECEIVED || status() == Status.HELD;
  }

  /** All steps of the comment in the order of their causes, the reader's own first. */
  public List<Step> history() {
    List<Step> history = new ArrayList<>(way.steps().size() + 2);
    history.add(new Step(Status.RECEIVED, 0, way.submittedAt(), null));
    way.steps().stream().sorted(BY_CAUSE).forEach(history::add);
    Step current = current();
    if (current != null && current.status() == Status.WITHDRAWN) {
      history.add(current);
    }
    return history;
  }

  /** The time of the latest step. */
  public Instant updatedAt() {
    Instant latest =
        history().stream().map(Step::at).max(Instant::compareTo).orElse(way.submittedAt());
    Instant revisedAt = way.own().revisedAt();
    return revisedAt == null || revisedAt.isBefore(latest) ? latest : revisedAt;
  }

  /** What became of an appeal. */
  public enum AppealStatus {
    OPEN,
    UPHELD,
    DISMISSED
  }
}
