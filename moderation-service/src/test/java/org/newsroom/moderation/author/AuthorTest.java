package org.newsroom.moderation.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {

  private static final Instant NOW = Instant.parse("2026-07-05T12:00:00Z");
  private static final Mark DAN = new Mark("dan", NOW);

  @ParameterizedTest
  @CsvSource({
    "WARN PRE_MODERATE/2 SUSPEND/1, SUSPEND/1",
    "SUSPEND/1 WARN, SUSPEND/1",
    "BAN SUSPEND/9, BAN",
    "BAN/1 SUSPEND/9, SUSPEND/9",
    "SUSPEND/-1 PRE_MODERATE, PRE_MODERATE",
    "PRE_MODERATE/3 PRE_MODERATE, PRE_MODERATE",
    "SUSPEND/-1 BAN/0, ",
  })
  void hasTheSeverestInForceThatHolds(String imposed, @Nullable String inForce) {
    Author author = Author.unknown(new AuthorKey("id:a"));
    for (String one : imposed.split(" ")) {
      author = author.with(sanction(one));
    }

    assertThat(author.inForce(NOW).map(Sanction::id).orElse(null)).isEqualTo(inForce);
  }

  @Test
  void keepsWhatWasLiftedOnRecord() {
    Sanction ban = sanction("BAN");
    Author banned = Author.unknown(new AuthorKey("id:a")).with(ban).with(sanction("WARN"));

    Author pardoned = banned.lifted(ban, DAN);

    assertThat(pardoned.inForce(NOW).map(Sanction::id)).contains("WARN");
    assertThat(pardoned.sanctions()).hasSize(2);
    assertThat(pardoned.sanction("BAN").map(Sanction::lifted)).contains(DAN);
    assertThat(pardoned.version()).isEqualTo(3);
  }

  @Test
  void hasRoomForAHundredSanctionsAndNotes() {
    Author author = Author.unknown(new AuthorKey("id:a"));
    for (int i = 0; i < 99; i++) {
      author = author.with(sanction("WARN")).with(new Note("again", DAN));
    }

    assertThat(List.of(author.takesSanctions(), author.takesNotes())).containsOnly(true);
    assertThat(author.with(sanction("WARN")).takesSanctions()).isFalse();
    assertThat(author.with(new Note("again", DAN)).takesNotes()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id:", "dana", "email:5f1e", "address:X", "id64:*", "id64:", "id:\n"})
  void knowsNoOtherKeys(String key) {
    assertThatThrownBy(() -> AuthorKey.of(key)).isInstanceOf(IllegalArgumentException.class);
  }

  /** A sanction whose id says what it is: its kind, and the days after which it ends. */
  private static Sanction sanction(String form) {
    String[] parts = form.split("/");
    Instant until =
        parts.length == 1 ? null : NOW.plus(Duration.ofDays(Integer.parseInt(parts[1])));
    return new Sanction(
        form,
        new Sanction.Terms(Sanction.Kind.valueOf(parts[0]), until, null, null, null),
        DAN,
        null);
  }
}
