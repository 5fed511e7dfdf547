package org.newsroom.comment.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsroom.comment.sanction.AuthorSanctioned.InForce;
import org.newsroom.comment.sanction.AuthorSanctioned.Kind;
import org.newsroom.testkit.Contracts;

class AuthorSanctionedTest {

  private static final Instant UNTIL = Instant.parse("2026-07-12T19:00:00Z");

  @Test
  void readsWhatTheExamplesSay() {
    Contracts.assertReadsAllExamples(AuthorSanctioned.TOPIC, AuthorSanctioned.class);
  }

  @ParameterizedTest
  @EnumSource
  void keepsAnAuthorFromCommentingByTheTwoThatMeanIt(Kind kind) {
    Suspension suspension =
        new AuthorSanctioned("id:a", 1, new InForce(kind, UNTIL, "Enough.")).suspension();

    assertThat(suspension)
        .isEqualTo(
            kind == Kind.SUSPEND || kind == Kind.BAN ? new Suspension(UNTIL, "Enough.") : null);
  }

  @Test
  void takesCommentsAgainWhenThereIsNone() {
    assertThat(new AuthorSanctioned("id:a", 2, null).suspension()).isNull();
  }

  @Test
  void holdsUntilItsEnd() {
    Suspension suspension = new Suspension(UNTIL, null);

    assertThat(suspension.holds(UNTIL.minusMillis(1))).isTrue();
    assertThat(suspension.holds(UNTIL)).isFalse();
    assertThat(new Suspension(null, null).holds(Instant.MAX)).isTrue();
  }

  @Test
  void countsVersionsFromOne() {
    assertThatThrownBy(() -> new AuthorSanctioned("id:a", 0, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
