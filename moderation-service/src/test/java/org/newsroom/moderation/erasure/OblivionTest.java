package org.newsroom.moderation.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;

class OblivionTest {

  private static final Instant ASKED = Instant.parse("2026-07-06T08:00:00Z");

  private final Case held = Recorded.held();

  private static Case erased(Case subject, String name) {
    return ((Change.Queued) Oblivion.erased(subject, name, ASKED)).next();
  }

  @Test
  void takesTheTextWithAllThatWasFoundInItAndKeepsTheRuling() {
    Case without = erased(held, null);

    assertThat(without.toString()).doesNotContain("Dana", "thief", "email:", "Kim Jong Un, whom");
    assertThat(without.comment().text()).isEmpty();
    assertThat(without.origin().authorKey()).isNull();
    assertThat(without.grounds().evidence()).isEmpty();
    assertThat(without.ruling().verdict()).isEqualTo(held.ruling().verdict());
    assertThat(without.ruling().reason()).isEqualTo(held.ruling().reason());
    assertThat(without.isWithdrawn()).isTrue();
    assertThat(without.line()).isNull();
  }

  @Test
  void leavesTheTextUnderAnotherNameWhereItIs() {
    Case under = erased(held, "Anonymous");

    assertThat(under.comment().authorName()).isEqualTo("Anonymous");
    assertThat(under.comment().text()).isEqualTo("Kim is a thief.");
    assertThat(under.origin().authorKey()).isNull();
    assertThat(under.isWithdrawn()).isFalse();
    assertThat(under.line()).isEqualTo(held.line());
    assertThat(under.grounds().evidence()).isEqualTo(held.grounds().evidence());
  }

  @Test
  void vouchesForNobodyUnderAnotherName() {
    assertThat(erased(Recorded.degraded(), "Anonymous").comment().authorVerified()).isFalse();
  }

  @Test
  void changesNothingTheSecondTime() {
    assertThat(Oblivion.erased(erased(held, null), null, ASKED.plusSeconds(1)))
        .isInstanceOf(Change.Unchanged.class);
    assertThat(Oblivion.erased(erased(held, "Anonymous"), "Anonymous", ASKED))
        .isInstanceOf(Change.Unchanged.class);
  }

  @Test
  void takesTheTextOfOneThatHadOnlyLostItsName() {
    assertThat(erased(erased(held, "Anonymous"), null).comment().text()).isEmpty();
  }
}
