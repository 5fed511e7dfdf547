package org.newsroom.moderation.author;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;

/**
 * A measure of the newsroom against an author.
 *
 * @param imposed who imposed it, and since when it holds
 * @param lifted who lifted it before its end, or null
 */
record Sanction(String id, Terms terms, Mark imposed, @Nullable Mark lifted) {

  /** The severest last; of those that are as severe, the one that lasts longest. */
  static final Comparator<Sanction> SEVERITY =
      Comparator.<Sanction, Effect>comparing(sanction -> sanction.terms().kind().effect)
          .thenComparing(sanction -> Objects.requireNonNullElse(sanction.until(), Instant.MAX))
          .thenComparing(sanction -> sanction.imposed().at());

  /** The kinds of sanctions. */
  enum Kind {
    /** Nothing changes for the author but that it is on record. */
    WARN(Effect.NONE),
    /** Comments that the rules do not reject wait for an editor. */
    PRE_MODERATE(Effect.WAITS),
    /** No comment is taken until then. */
    SUSPEND(Effect.REFUSED),
    /** No comment is taken. */
    BAN(Effect.REFUSED);

    private final Effect effect;

    Kind(Effect effect) {
      this.effect = effect;
    }

    /** Whether it takes more than a moderator to impose or lift it. */
    boolean needsSenior() {
      return effect == Effect.REFUSED;
    }

    /** Whether comments that come nevertheless wait for an editor. */
    boolean holdsComments() {
      return effect != Effect.NONE;
    }
  }

  private enum Effect {
    NONE,
    WAITS,
    REFUSED
  }

  /**
   * The content of a sanction.
   *
   * @param until when it ends by itself; absent when it does not
   * @param note for colleagues only
   * @param message for the author
   */
  record Terms(
      Kind kind,
      @Nullable Instant until,
      @Nullable Reason reason,
      @Nullable String note,
      @Nullable String message) {}

  @Nullable Instant until() {
    return terms.until();
  }

  /** Whether it was neither lifted nor has ended. */
  boolean holds(Instant now) {
    Instant end = until();
    return lifted == null && (end == null || now.isBefore(end));
  }

  Sanction lifted(Mark by) {
    return new Sanction(id, terms, imposed, by);
  }

  /** The same without what colleagues were told of it. */
  Sanction withoutNote() {
    return new Sanction(
        id,
        new Terms(terms.kind(), terms.until(), terms.reason(), null, terms.message()),
        imposed,
        lifted);
  }
}
