package org.newsroom.moderation.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.objection.Appeal;
import org.newsroom.moderation.ruling.objection.Report;
import org.newsroom.moderation.ruling.objection.Reports;

class RequestsTest {

  private static final Order.Editor EDITOR = new Order.Editor("editor", false);

  /**
   * A row is what happens to a case in turn, and what it then is. {@code text APPROVED} is the next
   * revision, of which the rules say so; {@code old} is the same revision once more; {@code report
   * x} and {@code appeal 1} are objections, the latter to the ruling 1; {@code undo} takes back the
   * decision in force. {@code APPROVED CORRECTION 2 t2 on1} is the verdict in force, its cause, its
   * sequence, the revision that it judges and the revision that stays on the page beside it; then
   * come what it answers and why the case waits.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          replaced      | text HELD; text HELD                                      | HELD CORRECTION 2 t2 waits CORRECTION
          published     | text APPROVED; text APPROVED                              | APPROVED CORRECTION 2 t2
          held          | text APPROVED; text HELD                                  | HELD CORRECTION 2 t2 on1 waits CORRECTION
          held again    | text APPROVED; text HELD; text HELD                       | HELD CORRECTION 3 t3 on1 waits CORRECTION
          rejected      | text APPROVED; text REJECTED                              | REJECTED CORRECTION 2 t2 on1
          better        | text APPROVED; text REJECTED; text APPROVED               | APPROVED CORRECTION 3 t3
          repeated      | text APPROVED; text HELD; old HELD                        | HELD CORRECTION 2 t2 on1 waits CORRECTION
          no longer     | text APPROVED; text HELD; editor REJECTED                 | REJECTED DECISION 3 t2 on1
          let through   | text APPROVED; text HELD; editor APPROVED                 | APPROVED DECISION 3 t2
          undone        | text APPROVED; text HELD; editor APPROVED; undo           | HELD CORRECTION 5 t2 on1 waits CORRECTION
          undone twice  | text APPROVED; text HELD; editor APPROVED; undo; editor APPROVED; undo | HELD CORRECTION 8 t2 on1 waits CORRECTION
          undone on     | text APPROVED; text REJECTED; report x; editor REJECTED; undo | REJECTED CORRECTION 5 t2 on1 waits REPORT
          undone beside | text APPROVED; text HELD; editor REJECTED; undo           | HELD CORRECTION 4 t2 on1 waits CORRECTION
          rejudged      | text REJECTED; text APPROVED                              | APPROVED CORRECTION 2 t2
          after editor  | text HELD; editor REJECTED; text APPROVED                 | HELD CORRECTION 3 t2 waits CORRECTION
          and again     | text HELD; editor REJECTED; text APPROVED; text APPROVED  | HELD CORRECTION 4 t3 waits CORRECTION
          worse         | text HELD; editor REJECTED; text REJECTED                 | REJECTED CORRECTION 3 t2
          editor agreed | text HELD; editor APPROVED; text APPROVED                 | APPROVED CORRECTION 3 t2
          taken off     | text APPROVED; text REJECTED; report x; editor REJECTED   | REJECTED REPORT 3 t1 answers x
          stays         | text APPROVED; report x; report y; editor APPROVED        | APPROVED REPORT 2 t1 answers x,y
          reported      | text APPROVED; report x; report x                         | APPROVED SUBMISSION 1 t1 waits REPORT
          another       | text APPROVED; report x; editor APPROVED; report y        | APPROVED REPORT 2 t1 answers x waits REPORT
          answered      | text APPROVED; report x; editor APPROVED; report x        | APPROVED REPORT 2 t1 answers x
          not on page   | text HELD; report x                                       | HELD SUBMISSION 1 t1 waits SUBMISSION
          both          | text APPROVED; report x; text HELD; editor APPROVED       | APPROVED DECISION 3 t2 waits REPORT
          upheld        | text REJECTED; appeal 1; editor APPROVED                  | APPROVED APPEAL 2 t1 answers a1
          dismissed     | text REJECTED; appeal 1; editor REJECTED                  | REJECTED APPEAL 2 t1 answers a1
          appealed      | text REJECTED; appeal 1; appeal 1                         | REJECTED SUBMISSION 1 t1 waits APPEAL
          moot          | text REJECTED; text REJECTED; appeal 1                    | REJECTED CORRECTION 2 t2
          closed        | text REJECTED; appeal 1; editor REJECTED; appeal 1        | REJECTED APPEAL 2 t1 answers a1
          next one      | text REJECTED; appeal 1; editor REJECTED; appeal 2        | REJECTED APPEAL 2 t1 answers a1 waits APPEAL
          withdrawn     | text HELD; withdraw; text APPROVED; editor APPROVED; drop | HELD SUBMISSION 1 t1
          dropped       | text HELD; drop; drop                                     | REJECTED ARTICLE_WITHDRAWN 2 t1
          all answered  | text APPROVED; report x; drop                             | REJECTED ARTICLE_WITHDRAWN 2 t1 answers x
          no appeal     | text HELD; drop; appeal 2                                 | REJECTED ARTICLE_WITHDRAWN 2 t1
          """)
  void takesWhatIsAskedOfIt(String name, String events, String expected) {
    Case subject = null;
    int minute = 0;
    for (String event : events.split("; *")) {
      subject = after(subject, event.strip().split(" "), Recorded.JUDGED.plusSeconds(minute++));
    }

    assertThat(describe(subject)).isEqualTo(expected);
  }

  private static Case after(Case before, String[] event, Instant at) {
    if (before == null) {
      Case example = Recorded.approved();
      Proposal first = says(event[1], Cause.SUBMISSION, at);
      return Case.opened(example.commentId(), text(1), example.origin(), first);
    }
    Change change =
        switch (event[0]) {
          case "text" -> corrected(before, before.aftermath().newest() + 1, event[1], at);
          case "old" -> corrected(before, before.aftermath().newest(), event[1], at);
          case "editor" -> Acts.decided(before, order(before, Verdict.valueOf(event[1])), at);
          case "report" -> Requests.reported(before, report(event[1], Report.Reason.SPAM));
          case "appeal" ->
              Requests.appealed(
                  before,
                  new Appeal("a" + event[1], Long.parseLong(event[1]), null, Instant.EPOCH));
          case "undo" -> Acts.decided(before, undo(before), at);
          case "withdraw" -> Requests.withdrawn(before, at);
          default -> Requests.dropped(before, at);
        };
    if (change instanceof Change.Ruled ruled) {
      return ruled.next();
    }
    return change instanceof Change.Queued queued ? queued.next() : before;
  }

  private static Change corrected(Case before, int revision, String verdict, Instant at) {
    return Requests.corrected(before, text(revision), 0, says(verdict, Cause.CORRECTION, at));
  }

  private static String describe(Case subject) {
    Ruling ruling = subject.ruling();
    Aftermath.Standing standing = subject.aftermath().standing();
    return "%s %s %d t%d"
            .formatted(
                ruling.verdict(), ruling.cause(), ruling.sequence(), subject.comment().revision())
        + (standing == null ? "" : " on" + standing.comment().revision())
        + (ruling.answers().isEmpty() ? "" : " answers " + String.join(",", ruling.answers()))
        + (subject.waitsFor() == null ? "" : " waits " + subject.waitsFor());
  }

  /** What the page shows has to be what the case says that it shows, and it follows events. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text APPROVED; text HELD; editor APPROVED           | APPROVED 4 t1
          text APPROVED; text HELD; editor REJECTED           | none
          text APPROVED; text REJECTED; report x; editor REJECTED | APPROVED 4 t1
          text HELD; editor APPROVED                          | none
          """)
  void bringsBackFirstWhatADecisionTookFromThePage(String events, String returned) {
    Case subject = null;
    for (String event : events.split("; *")) {
      subject = after(subject, event.strip().split(" "), Recorded.JUDGED);
    }

    Change.Ruled undone = (Change.Ruled) Acts.decided(subject, undo(subject), Recorded.JUDGED);

    assertThat(undone.returned() == null ? "none" : shown(undone.returned())).isEqualTo(returned);
    assertThat(undone.next().decisions())
        .last()
        .extracting(Decision::sequence)
        .isEqualTo(undone.next().ruling().sequence());
  }

  private static String shown(Case subject) {
    return "%s %d t%d"
        .formatted(
            subject.ruling().verdict(), subject.ruling().sequence(), subject.comment().revision());
  }

  @Test
  void refusesADecisionOnWhatWasWithdrawn() {
    Case withdrawn = ((Change.Queued) Requests.withdrawn(Recorded.held(), Recorded.JUDGED)).next();

    assertThat(Acts.decided(withdrawn, order(withdrawn, Verdict.APPROVED), Recorded.JUDGED))
        .isEqualTo(new Change.Refused(Change.Refusal.WITHDRAWN));
  }

  @Test
  void makesAnEditorSeeACorrectionOrAnAppealButNoFurtherReport() {
    Case approved = Recorded.approved();
    Change reported = Requests.reported(approved, report("x", Report.Reason.SPAM));
    Change corrected = corrected(approved, 2, "HELD", Recorded.JUDGED);

    assertThat(((Change.Queued) reported).next().revision()).isEqualTo(approved.revision());
    assertThat(((Change.Ruled) corrected).next().revision()).isEqualTo(approved.revision() + 1);
  }

  @Test
  void saysThatAnEditorHasToReviewWhatFollowsOnARefusal() {
    Case held = Recorded.held();
    Case rejected =
        ((Change.Ruled) Acts.decided(held, order(held, Verdict.REJECTED), Recorded.JUDGED)).next();

    Case next = ((Change.Ruled) corrected(rejected, 2, "APPROVED", Recorded.JUDGED)).next();

    assertThat(next.ruling().reason()).isEqualTo(Reason.EDITORIAL_REVIEW);
    assertThat(next.judged(says("APPROVED", Cause.RULE_SET, Recorded.JUDGED)))
        .isInstanceOf(Change.Unchanged.class);
  }

  @Test
  void boundsWhatItKeepsOfReports() {
    Reports reports = Reports.NONE;
    for (int i : IntStream.range(0, 150).toArray()) {
      reports = reports.with(report("r" + i, i < 3 ? Report.Reason.ILLEGAL : Report.Reason.SPAM));
    }

    assertThat(reports.open()).hasSize(100).startsWith("r0");
    assertThat(reports.count()).isEqualTo(150);
    assertThat(reports.reasons())
        .isEqualTo(Map.of(Report.Reason.ILLEGAL, 3, Report.Reason.SPAM, 147));
    assertThat(reports.latest()).hasSize(20).last().extracting(Report::id).isEqualTo("r149");
    assertThat(reports.closed().areOpen()).isFalse();
    assertThat(reports.closed().know(report("r7", Report.Reason.SPAM))).isTrue();
  }

  private static Comment text(int revision) {
    Comment first = Recorded.approved().comment();
    return new Comment(
        first.articleId(),
        null,
        first.threadId(),
        first.authorName(),
        first.authorVerified(),
        "Text " + revision,
        first.locale(),
        first.submittedAt(),
        revision,
        revision == 1 ? null : Recorded.JUDGED);
  }

  private static Report report(String id, Report.Reason reason) {
    return new Report(id, reason, null, null, Recorded.JUDGED);
  }

  private static Order order(Case seen, Verdict verdict) {
    return new Order(EDITOR, Order.Terms.of(verdict, null, null), seen.revision(), false);
  }

  private static Order undo(Case seen) {
    return new Order(EDITOR, Order.Terms.of(Verdict.HELD, null, null), seen.revision(), true);
  }

  private static Proposal says(String verdict, Cause cause, Instant at) {
    return new Proposal(
        Verdict.valueOf(verdict),
        null,
        new Grounds(0, List.of(), Recorded.RULES, List.of()),
        cause,
        at);
  }
}
