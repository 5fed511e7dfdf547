package org.newsroom.article.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rulings are written as their number and their verdict: A approved, H held, R rejected. */
class PlacementTest {

  private static final Instant NOON = Instant.parse("2026-07-05T12:00:00Z");

  @ParameterizedTest(name = "{0}: by {1}, visible {2}, ever {3}")
  @CsvSource({
    // in order
    "1A,             1, true,  true",
    "1H,             1, false, false",
    "1R,             1, false, false",
    "1H 2A,          2, true,  true",
    "1A 2R,          2, false, true",
    "1A 2H,          2, false, true",
    "1A 2R 3A,       3, true,  true",
    // repeated
    "1A 1A,          1, true,  true",
    "1A 2R 2R,       2, false, true",
    "1H 2A 1H 2A,    2, true,  true",
    // late
    "2A 1R,          2, true,  true",
    "2R 1A,          2, false, false",
    "3A 1A 2R,       3, true,  true",
    "1A 3R 2A,       3, false, true",
    // with a gap
    "7A,             7, true,  true",
    "1A 9R 4A 8A,    9, false, true",
    // a number belongs to one ruling: the first that came
    "2A 2R,          2, true,  true",
    "2R 2A,          2, false, false",
    // beyond what an int holds
    "3000000000A 2R, 3000000000, true, true",
  })
  void goesByTheHighestNumber(String rulings, long sequence, boolean visible, boolean ever) {
    Placement placement = Placement.NONE;
    int minute = 0;
    Instant changedAt = NOON;

    for (String ruling : rulings.split(" ")) {
      Instant now = NOON.plusSeconds(60L * minute++);
      Placement before = placement;
      placement = before.after(ruling(ruling), now);
      changedAt = placement.equals(before) ? changedAt : now;
    }

    assertThat(placement).isEqualTo(new Placement(sequence, visible, ever, changedAt));
  }

  @Test
  void takesALateRulingOfAnEditorForLate() {
    Placement rejected = Placement.NONE.after(ruling("5R"), NOON);

    Placement after = rejected.after(Rulings.of("approved-by-editor").sequence(4).value(), NOON);

    assertThat(after).isSameAs(rejected);
  }

  @Test
  void letsALaterRulingOfTheRulesFollowAnEditors() {
    Placement approved =
        Placement.NONE.after(Rulings.of("approved-by-editor").sequence(2).value(), NOON);

    Placement after = approved.after(ruling("3R"), NOON);

    assertThat(after).isEqualTo(new Placement(3, false, true, NOON));
  }

  private static CommentModerated ruling(String text) {
    int last = text.length() - 1;
    Rulings ruling =
        switch (text.charAt(last)) {
          case 'A' -> Rulings.of("approved-by-rules");
          case 'H' -> Rulings.of("held-by-rules");
          default -> Rulings.of("rejected-by-rules");
        };
    return ruling.id("a").sequence(Long.parseLong(text.substring(0, last))).value();
  }
}
