package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.objection.Appeal;
import org.newsroom.moderation.ruling.objection.Reports;

/**
 * All that came of a comment after it was first judged, but for rulings.
 *
 * @param newest the newest revision that was ever judged
 * @param standing the revision that is on the page, beside a correction that is not approved
 * @param appeal the author's appeal that waits for an answer
 * @param withdrawnAt the time at which its author took the comment back
 * @param notes how often something changed that an editor need not have seen to decide
 * @param handling the editors' work on what waits
 * @param undone the state before the editor's decision that is in force; null when none is
 */
public record Aftermath(
    int newest,
    @Nullable Standing standing,
    Reports reports,
    @Nullable Appeal appeal,
    @Nullable Instant withdrawnAt,
    long notes,
    Handling handling,
    @Nullable Before undone) {

  /** Nothing came after. */
  public static final Aftermath NONE =
      new Aftermath(1, null, Reports.NONE, null, null, 0, Handling.NONE, null);

  private static final int MOST_ANSWERS = 100;

  /** A revision that is on the page, with the ruling that let it there. */
  public record Standing(Comment comment, Ruling ruling) {}

  /** The state of a case before an editor decided, to which undoing the decision leads back. */
  public record Before(Standing judged, @Nullable Proposal proposal, Aftermath aftermath) {

    static Before of(Case subject) {
      return new Before(
          new Standing(subject.comment(), subject.ruling()),
          subject.proposal(),
          subject.aftermath().with((Before) null));
    }
  }

  /**
   * The objections that a ruling answers. One that holds answers none; one of the rules answers
   * those that it gives in to, and all where the article is gone. Reports of what is on the page
   * are no matter of its correction.
   */
  List<String> answersOf(Ruling ruling) {
    if (ruling.verdict() == Verdict.HELD) {
      return List.of();
    }
    boolean ofAll =
        ruling.decidedBy() == Ruling.DecidedBy.EDITOR
            || ruling.cause() == Ruling.Cause.ARTICLE_WITHDRAWN;
    boolean ofAppeal = appeal != null && (ofAll || ruling.verdict() == Verdict.APPROVED);
    boolean ofReports = standing == null && (ofAll || ruling.verdict() == Verdict.REJECTED);
    return Stream.concat(
            ofAppeal ? Stream.ofNullable(appeal).map(Appeal::id) : Stream.of(),
            ofReports ? reports.open().stream() : Stream.of())
        .limit(MOST_ANSWERS)
        .toList();
  }

  /** The aftermath once a ruling is in force that gives these answers. */
  Aftermath after(Verdict verdict, List<String> answers) {
    boolean answered = appeal != null && answers.contains(appeal.id());
    boolean closed = reports.areOpen() && answers.contains(reports.open().get(0));
    return new Aftermath(
        newest,
        verdict == Verdict.APPROVED ? null : standing,
        closed ? reports.closed() : reports,
        answered ? null : appeal,
        withdrawnAt,
        notes,
        Handling.NONE,
        null);
  }

  Aftermath with(@Nullable Before before) {
    return new Aftermath(newest, standing, reports, appeal, withdrawnAt, notes, handling, before);
  }

  Aftermath with(Handling now) {
    return new Aftermath(newest, standing, reports, appeal, withdrawnAt, notes + 1, now, undone);
  }

  /** The aftermath as it was, in a case that has had as many notes as this one. */
  Aftermath restored(Aftermath before) {
    return new Aftermath(
        newest,
        before.standing,
        before.reports,
        before.appeal,
        withdrawnAt,
        notes,
        before.handling,
        null);
  }

  public Aftermath with(@Nullable Standing onPage, int revision) {
    return new Aftermath(revision, onPage, reports, appeal, withdrawnAt, notes, handling, undone);
  }

  Aftermath with(Reports all) {
    return new Aftermath(newest, standing, all, appeal, withdrawnAt, notes + 1, handling, undone);
  }

  Aftermath with(Appeal made) {
    return new Aftermath(newest, standing, reports, made, withdrawnAt, notes + 1, handling, undone);
  }

  Aftermath withdrawn(Instant at) {
    return new Aftermath(newest, standing, reports, appeal, at, notes + 1, Handling.NONE, null);
  }
}
