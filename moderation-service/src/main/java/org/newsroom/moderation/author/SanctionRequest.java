package org.newsroom.moderation.author;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.platform.web.Problems.FieldFault;

/**
 * A sanction as it is asked for.
 *
 * @param until required with SUSPEND, and for a network with all but WARN, which has no end
 * @param reason the reason for which the author's comments gave occasion
 * @param note for colleagues, never for the author
 * @param message shown to the author whose comments are refused; with WARN, told to the author
 */
record SanctionRequest(
    @NotNull Sanction.Kind kind,
    @Nullable Instant until,
    @Nullable Reason reason,
    @Nullable @Size(max = 1000) String note,
    @Nullable @Size(max = 1000) String message) {

  private static final Duration LONGEST = Duration.ofDays(3650);
  private static final Duration LONGEST_OF_NETWORK = Duration.ofDays(7);
  private static final Set<Reason> NOT_ABOUT_COMMENTS =
      EnumSet.of(Reason.EDITORIAL_REVIEW, Reason.TECHNICAL, Reason.ARTICLE_WITHDRAWN);

  /** The faults that no field has by itself. */
  List<FieldFault> faults(AuthorKey.Kind author, Instant now) {
    List<FieldFault> faults = new ArrayList<>();
    String end = faultOfEnd(author, now);
    if (end != null) {
      faults.add(new FieldFault("until", end));
    }
    if (reason != null && NOT_ABOUT_COMMENTS.contains(reason)) {
      faults.add(new FieldFault("reason", "must be about comments, not " + reason));
    }
    return faults;
  }

  /** A network may be many people, and other people tomorrow. */
  private @Nullable String faultOfEnd(AuthorKey.Kind author, Instant now) {
    if (kind == Sanction.Kind.WARN) {
      return until == null ? null : "must be absent with WARN";
    }
    boolean ofNetwork = author == AuthorKey.Kind.NETWORK;
    if (until == null) {
      boolean required = ofNetwork || kind == Sanction.Kind.SUSPEND;
      return required ? "is required" + (ofNetwork ? " for a network" : " with SUSPEND") : null;
    }
    if (!until.isAfter(now)) {
      return "must be in the future";
    }
    Duration most = ofNetwork ? LONGEST_OF_NETWORK : LONGEST;
    return until.isAfter(now.plus(most))
        ? "must be within " + most.toDays() + " days" + (ofNetwork ? " for a network" : "")
        : null;
  }

  /** The terms, to the millisecond, as the store keeps them. */
  Sanction.Terms terms() {
    return new Sanction.Terms(
        kind, until == null ? null : until.truncatedTo(ChronoUnit.MILLIS), reason, note, message);
  }
}
