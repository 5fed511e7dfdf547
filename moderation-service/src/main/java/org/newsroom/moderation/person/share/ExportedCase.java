package org.newsroom.moderation.person.share;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Decision;

/**
 * What this service knows of a comment, as its author gets it: without the names of editors and of
 * those who reported it, who are persons, too.
 */
record ExportedCase(
    String commentId,
    @Nullable String authorKey,
    String name,
    String text,
    String verdict,
    String decidedBy,
    Instant decidedAt,
    @Nullable String reason,
    double score,
    List<Found> evidence,
    List<Act> decisions,
    int reports,
    @Nullable String appeal) {

  static ExportedCase of(Case subject) {
    return new ExportedCase(
        subject.commentId(),
        subject.origin().authorKey(),
        subject.comment().authorName(),
        subject.comment().text(),
        subject.ruling().verdict().name(),
        subject.ruling().decidedBy().name(),
        subject.ruling().decidedAt(),
        subject.ruling().reason() == null ? null : subject.ruling().reason().name(),
        subject.grounds().score(),
        subject.grounds().evidence().stream().map(Found::of).toList(),
        subject.decisions().stream().map(Act::of).toList(),
        subject.aftermath().reports().count(),
        subject.aftermath().appeal() == null
            ? null
            : Objects.requireNonNullElse(subject.aftermath().appeal().text(), ""));
  }

  /** A finding of the rules. */
  record Found(String rule, String category, int from, int to, String why) {

    private static Found of(Finding finding) {
      return new Found(
          finding.rule(), finding.category().name(), finding.from(), finding.to(), finding.why());
    }
  }

  /** An act of an editor. */
  record Act(
      String action,
      String verdict,
      Instant at,
      @Nullable String reason,
      @Nullable String note,
      @Nullable String message) {

    private static Act of(Decision made) {
      return new Act(
          made.action().name(),
          made.verdict().name(),
          made.at(),
          made.reason() == null ? null : made.reason().name(),
          made.note(),
          made.details() == null ? null : made.details().message());
    }
  }
}
