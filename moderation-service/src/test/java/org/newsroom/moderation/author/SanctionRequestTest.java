package org.newsroom.moderation.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.platform.web.Problems.FieldFault;

class SanctionRequestTest {

  private static final Instant NOW = Instant.parse("2026-07-05T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACCOUNT | WARN         |       |                   |
          NETWORK | WARN         |       |                   |
          ACCOUNT | WARN         | P1D   |                   | until must be absent with WARN
          ACCOUNT | PRE_MODERATE |       |                   |
          ACCOUNT | PRE_MODERATE | P99D  |                   |
          EMAIL   | SUSPEND      |       |                   | until is required with SUSPEND
          EMAIL   | SUSPEND      | PT0S  |                   | until must be in the future
          EMAIL   | SUSPEND      | -PT1S |                   | until must be in the future
          EMAIL   | SUSPEND      | P3650D|                   |
          EMAIL   | SUSPEND      | P3651D|                   | until must be within 3650 days
          EMAIL   | BAN          |       |                   |
          EMAIL   | BAN          | P30D  |                   |
          NETWORK | BAN          |       |                   | until is required for a network
          NETWORK | SUSPEND      |       |                   | until is required for a network
          NETWORK | PRE_MODERATE |       |                   | until is required for a network
          NETWORK | BAN          | P7D   |                   |
          NETWORK | BAN          | P7DT1S|                   | until must be within 7 days for a network
          EMAIL   | BAN          |       | INSULT            |
          EMAIL   | BAN          |       | TECHNICAL         | reason must be about comments, not TECHNICAL
          EMAIL   | SUSPEND      |       | ARTICLE_WITHDRAWN | until is required with SUSPEND, reason must be about comments, not ARTICLE_WITHDRAWN
          """)
  void refusesWhatMustNotBe(
      AuthorKey.Kind author,
      Sanction.Kind kind,
      @Nullable Duration duration,
      @Nullable Reason reason,
      @Nullable String faults) {
    Instant until = duration == null ? null : NOW.plus(duration);
    SanctionRequest request = new SanctionRequest(kind, until, reason, null, null);

    assertThat(
            String.join(
                ", ",
                request.faults(author, NOW).stream().map(SanctionRequestTest::words).toList()))
        .isEqualTo(faults == null ? "" : faults);
  }

  private static String words(FieldFault fault) {
    return fault.field() + " " + fault.message();
  }
}
