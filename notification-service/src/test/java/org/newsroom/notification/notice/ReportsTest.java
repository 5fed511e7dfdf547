package org.newsroom.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00Z");
  private static final UUID COMMENT = UUID.randomUUID();
  private static final Report REPORT =
      new Report(
          new Recipient("en", "levi@example.org", MailState.WAITING),
          "an-article",
          COMMENT,
          "It insults.",
          NOW);

  private final Inbox empty = Inbox.of(UUID.randomUUID());

  @ParameterizedTest
  @CsvSource({"APPROVED, REPORT_DISMISSED", "REJECTED, REPORT_UPHELD"})
  void tellsTheReporterWhatCameOfIt(Verdict verdict, NoticeKind told) {
    Inbox inbox = empty.reported(REPORT, NOW).answered(new Ruling(2, verdict, null, NOW), NOW);

    assertThat(kinds(inbox)).containsExactly(NoticeKind.REPORT_RECEIVED, told);
    assertThat(inbox.notices().get(1).reason()).isNull();
    assertThat(inbox.answered(new Ruling(2, verdict, null, NOW), NOW)).isSameAs(inbox);
    assertThat(inbox.reported(REPORT, NOW)).isSameAs(inbox);
    assertThat(inbox.matter().reported()).isEqualTo(COMMENT);
  }

  @Test
  void letsOutAnAnswerThatOvertookTheReport() {
    Inbox early = empty.answered(new Ruling(2, Verdict.REJECTED, null, NOW), NOW);

    assertThat(early.visible()).isEmpty();
    assertThat(kinds(early.reported(REPORT, NOW)))
        .containsExactly(NoticeKind.REPORT_RECEIVED, NoticeKind.REPORT_UPHELD);
  }

  @Test
  void takesAHoldForNoAnswer() {
    Inbox held = empty.reported(REPORT, NOW).answered(new Ruling(2, Verdict.HELD, null, NOW), NOW);

    assertThat(kinds(held)).containsExactly(NoticeKind.REPORT_RECEIVED);
  }

  private static List<NoticeKind> kinds(Inbox inbox) {
    return inbox.visible().stream().map(Notice::kind).toList();
  }
}
