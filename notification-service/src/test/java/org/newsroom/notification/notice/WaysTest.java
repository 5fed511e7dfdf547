package org.newsroom.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.Submissions;

class WaysTest {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00Z");
  private static final Recipient DANA = new Recipient("en", "dana@example.org", MailState.WAITING);

  private final Inbox submitted =
      Inbox.of(UUID.randomUUID()).submitted(Submissions.by(DANA, NOW), NOW);
  private final Inbox rejected =
      submitted.ruled(new Ruling(1, Verdict.REJECTED, Reason.TASTE, NOW), NOW);

  @Test
  void canBeCorrectedForFiveMinutes() {
    assertThat(Ways.of(submitted, NOW.plusSeconds(299)))
        .containsExactly("can.correct", "can.withdraw");
    assertThat(Ways.of(submitted, NOW.plusSeconds(300))).containsExactly("can.withdraw");
  }

  @Test
  void canBeAppealedForOnce() {
    Ruling again = new Ruling(2, Verdict.REJECTED, Reason.TASTE, NOW, Cause.APPEAL, true, 1, 0);

    assertThat(Ways.of(rejected, NOW)).containsExactly("can.appeal", "can.withdraw");
    assertThat(Ways.of(rejected.appealed(1, NOW, NOW), NOW)).doesNotContain("can.appeal");
    assertThat(Ways.of(rejected.appealed(1, NOW, NOW).ruled(again, NOW), NOW)).isEmpty();
  }

  @Test
  void areNoneOnceItIsWithdrawnOrSomebodyElses() {
    Report report = new Report(DANA, "an-article", UUID.randomUUID(), null, NOW);

    assertThat(Ways.of(submitted.withdrawn(NOW, NOW), NOW)).isEmpty();
    assertThat(Ways.of(Inbox.of(UUID.randomUUID()).reported(report, NOW), NOW)).isEmpty();
  }
}
