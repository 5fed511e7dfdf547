package org.newsroom.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.notification.Submissions;

/**
 * One act gives its reader one notice, or none, whatever the number of events that tell of it, and
 * whatever their order. An event reads: what happened, the number of the ruling, the revision.
 */
class ActsTest {

  private static final Instant NOW = Instant.parse("2026-07-05T19:00:00Z");
  private static final UUID OTHER = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11");
  private static final Recipient DANA = new Recipient("en", "dana@example.org", MailState.WAITING);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an author sends it            |                                       | submit:0:1             | RECEIVED
          a rule holds it               | submit:0:1                            | held:1:1               | HELD
          a rule publishes it           | submit:0:1                            | approved:1:1 on:1:1    | PUBLISHED
          a rule refuses it             | submit:0:1                            | rejected:1:1           | NOT_PUBLISHED
          an editor publishes it        | submit:0:1 held:1:1                   | approved:2:1 on:2:1    | PUBLISHED
          an editor publishes a part    | submit:0:1 held:1:1                   | approved:2:1 edited:2:1 | PUBLISHED
          an editor refuses it          | submit:0:1 held:1:1                   | rejected:2:1           | NOT_PUBLISHED
          an editor confirms a refusal  | submit:0:1 rejected:1:1               | rejected:2:1           |
          an editor confirms it         | submit:0:1 approved:1:1 on:1:1        | approved:2:1 on:2:1    |
          an editor takes it off        | submit:0:1 approved:1:1 on:1:1        | rejected:2:1 off:2:1   | DECISION_CHANGED
          an editor undoes a refusal    | submit:0:1 held:1:1 rejected:2:1      | held:3:1               | DECISION_CHANGED
          an editor undoes a publication | submit:0:1 held:1:1 approved:2:1 on:2:1 | held:3:1 off:3:1    | DECISION_CHANGED
          an editor strikes words       | submit:0:1 approved:1:1 on:1:1        | approved:2:1 edited:2:1 | EDITED
          an editor restores words      | submit:0:1 approved:1:1 edited:1:1    | approved:2:1 on:2:1    | RESTORED
          other rules take it off       | submit:0:1 approved:1:1 on:1:1        | rejected:2:1 off:2:1   | DECISION_CHANGED
          its article goes              | submit:0:1 approved:1:1 on:1:1        | gone:1:1               | TAKEN_OFF
          its article comes back        | submit:0:1 approved:1:1 on:1:1 gone:1:1 | on:2:1               | PUBLISHED
          an author corrects it         | submit:0:1 approved:1:1 on:1:1        | submit:0:2             | CORRECTION_RECEIVED
          a correction is held          | submit:0:1 approved:1:1 on:1:1 submit:0:2 | held:2:2           | CORRECTION_HELD
          a correction is published     | submit:0:1 approved:1:1 on:1:1 submit:0:2 | approved:2:2 on:2:2 | CORRECTION_PUBLISHED
          a correction is refused       | submit:0:1 approved:1:1 on:1:1 submit:0:2 | rejected:2:2       | CORRECTION_NOT_PUBLISHED
          a held correction is published | submit:0:1 approved:1:1 on:1:1 submit:0:2 held:2:2 | approved:3:2 on:3:2 | CORRECTION_PUBLISHED
          what waits is corrected       | submit:0:1 held:1:1                   | submit:0:2             | CORRECTION_RECEIVED
          an author appeals             | submit:0:1 rejected:1:1               | appeal:1:1             | APPEAL_RECEIVED
          an appeal is dismissed        | submit:0:1 rejected:1:1 appeal:1:1    | dismissed:2:1          | APPEAL_DISMISSED
          an appeal is upheld           | submit:0:1 rejected:1:1 appeal:1:1    | approved:2:1 on:2:1    | PUBLISHED
          an author takes it back       | submit:0:1 approved:1:1 on:1:1        | withdraw:0:1 off:1:1   | WITHDRAWN
          somebody replies              | submit:0:1 approved:1:1 on:1:1        | reply:0:1              | REPLIED
          the newsroom warns            | submit:0:1 approved:1:1 on:1:1        | warn:0:1               | WARNED
          somebody reports another's    |                                       | report:0:1             | REPORT_RECEIVED
          a report is upheld            | report:0:1                            | upheld:2:1             | REPORT_UPHELD
          a report is dismissed         | report:0:1                            | kept:2:1               | REPORT_DISMISSED
          a reported comment is gone    | report:0:1                            | moot:1:1               | REPORT_MOOT
          """)
  void tellsOfEachActOnce(
      String act, @Nullable String before, String events, @Nullable NoticeKind told) {
    Inbox known = after(Inbox.of(UUID.randomUUID()), parts(before));

    for (List<String> order : orders(parts(events))) {
      Inbox inbox = after(known, order);

      assertThat(kinds(inbox).subList(kinds(known).size(), kinds(inbox).size()))
          .as(act + " by " + order)
          .isEqualTo(told == null ? List.of() : List.of(told));
    }
  }

  /** Each order of one or two events, and the same with each event a second time. */
  private static List<List<String>> orders(List<String> events) {
    List<String> reversed = new ArrayList<>(events);
    Collections.reverse(reversed);
    return Stream.of(events, reversed)
        .flatMap(order -> Stream.of(order, Stream.concat(order.stream(), order.stream()).toList()))
        .toList();
  }

  private static Inbox after(Inbox inbox, List<String> events) {
    Inbox next = inbox;
    for (String event : events) {
      next = after(next, event.split(":"));
    }
    return next;
  }

  private static Inbox after(Inbox inbox, String[] event) {
    long sequence = Long.parseLong(event[1]);
    int revision = Integer.parseInt(event[2]);
    return switch (event[0]) {
      case "submit" -> inbox.submitted(submission(revision), NOW);
      case "approved", "held", "rejected" -> inbox.ruled(ruling(event, null), NOW);
      case "dismissed" -> inbox.ruled(ruling(event, Cause.APPEAL), NOW);
      case "on" -> inbox.published(new Publication(sequence, true, NOW, VERDICT, revision), NOW);
      case "edited" ->
          inbox.published(new Publication(sequence, true, NOW, VERDICT, revision, "[…]"), NOW);
      case "off" -> inbox.published(new Publication(sequence, false, NOW, VERDICT, revision), NOW);
      case "gone" ->
          inbox.published(
              new Publication(sequence, false, NOW, Publication.Cause.ARTICLE_WITHDRAWN, revision),
              NOW);
      case "appeal" -> inbox.appealed(sequence, NOW, NOW);
      case "withdraw" -> inbox.withdrawn(NOW, NOW);
      case "reply" -> inbox.replied(OTHER, Submissions.QUOTE, NOW, NOW);
      case "warn" -> inbox.warned(new Warning(OTHER, NOW, "Be kind."), NOW);
      case "report" -> inbox.reported(new Report(DANA, "an-article", OTHER, null, NOW), NOW);
      case "upheld", "kept" ->
          inbox.answered(reported().ruled(ruling(event, Cause.REPORT), NOW), NOW);
      case "moot" -> inbox.answered(reported().withdrawn(NOW, NOW), NOW);
      default -> throw new IllegalArgumentException(event[0]);
    };
  }

  private static final Publication.Cause VERDICT = Publication.Cause.VERDICT;

  private static Inbox reported() {
    return Inbox.of(OTHER).published(new Publication(1, true, NOW), NOW);
  }

  private static Submission submission(int revision) {
    return new Submission(
        DANA, "an-article", revision, "Well written.", NOW, revision == 1 ? null : NOW);
  }

  private static Ruling ruling(String[] event, @Nullable Cause cause) {
    Verdict verdict =
        switch (event[0]) {
          case "approved", "kept" -> Verdict.APPROVED;
          case "held" -> Verdict.HELD;
          default -> Verdict.REJECTED;
        };
    int revision = Integer.parseInt(event[2]);
    int standing = verdict == Verdict.APPROVED ? revision : 0;
    return new Ruling(
        Long.parseLong(event[1]),
        verdict,
        Reason.TASTE,
        NOW,
        cause,
        cause == Cause.REPORT,
        revision,
        standing);
  }

  private static List<String> parts(@Nullable String events) {
    return events == null ? List.of() : List.of(events.trim().split(" +"));
  }

  private static List<NoticeKind> kinds(Inbox inbox) {
    return inbox.visible().stream().map(Notice::kind).toList();
  }
}
