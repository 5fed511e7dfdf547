package org.newsroom.article.discussion.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rulings are written as their number and their verdict, A approved, H held, R rejected, and the
 * revision that they judge, where it is not the first.
 */
class PlacementTest {

  private static final Pattern RULING = Pattern.compile("(\\d+)([AHR])(\\d*)");
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
    Placement placement = after(rulings);

    assertThat(placement.sequence()).isEqualTo(sequence);
    assertThat(placement.visible()).isEqualTo(visible);
    assertThat(placement.revision() > 0).isEqualTo(ever);
  }

  @ParameterizedTest(name = "{0}: shows revision {1}, settled by {2}, told {3}")
  @CsvSource({
    // a correction that is not approved leaves the page as it is
    "1A 2H2,          1, 1, PUBLISHED",
    "1A 2R2,          1, 1, PUBLISHED",
    "1A 2H2 3R2,      1, 1, PUBLISHED",
    "1A 2R2 3A,       1, 3, PUBLISHED",
    // an approved one replaces the text
    "1A 2A2,          2, 2, PUBLISHED",
    "1A 2H2 3A2,      2, 3, PUBLISHED",
    "1A 2A2 3H3,      2, 2, PUBLISHED",
    "1H 2A2,          2, 2, PUBLISHED",
    // a ruling on the revision on the page takes it off, also while a correction waits
    "1A 2H2 3R,       0, 3, UNPUBLISHED",
    "1A 2A2 3R2,      0, 3, UNPUBLISHED",
    "1A 2A2 3R,       0, 3, UNPUBLISHED",
    "1A 2H2 3R 4A2,   2, 4, PUBLISHED",
    // undoing the approval of a correction brings the revision before it back
    "1A 2H2 3A2 4A 5H2, 1, 4, PUBLISHED",
    "1A 2H2 3A2 4A 5H2 6R2, 1, 4, PUBLISHED",
    // late
    "2H2 1A,          1, 1, PUBLISHED",
    "2R2 1A,          1, 1, PUBLISHED",
    "3R2 2A2,         0, 0,",
    "3R2 2A2 1A,      1, 1, PUBLISHED",
    "1A 3H2 2R,       0, 2, UNPUBLISHED",
    "1A 3A2 2R,       2, 3, PUBLISHED",
    "2A2 1A,          2, 2, PUBLISHED",
    "3R2 1A 2A2,      1, 1, PUBLISHED",
  })
  void showsTheRevisionThatIsApproved(
      String rulings, int shown, long settled, CommentPublished.@Nullable State told) {
    Placement placement = after(rulings);

    assertThat(placement.visible() ? placement.revision() : 0).isEqualTo(shown);
    assertThat(placement.settled()).isEqualTo(settled);
    assertThat(placement.announcement()).isEqualTo(told);
  }

  @Test
  void endsForGood() {
    Placement ended = after("1A").ended(CommentPublished.Cause.WITHDRAWN, NOON);

    assertThat(ended.announcement()).isEqualTo(CommentPublished.State.UNPUBLISHED);
    assertThat(ended.after(ruling("2A"), NOON)).isSameAs(ended);
    assertThat(ended.ended(CommentPublished.Cause.ARTICLE_WITHDRAWN, NOON)).isSameAs(ended);
  }

  @Test
  void keepsTheCauseOfWhatWasOffThePageBeforeItsEnd() {
    assertThat(after("1A 2R").ended(CommentPublished.Cause.WITHDRAWN, NOON).cause())
        .isEqualTo(CommentPublished.Cause.VERDICT);
    assertThat(after("1H").ended(CommentPublished.Cause.WITHDRAWN, NOON).cause()).isNull();
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

    assertThat(after.sequence()).isEqualTo(3);
    assertThat(after.visible()).isFalse();
  }

  private static Placement after(String rulings) {
    Placement placement = Placement.NONE;
    int minute = 0;
    for (String ruling : rulings.split(" ")) {
      placement = placement.after(ruling(ruling), NOON.plusSeconds(60L * minute++));
    }
    return placement;
  }

  private static CommentModerated ruling(String text) {
    Matcher parts = RULING.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(text);
    }
    Rulings ruling =
        switch (parts.group(2)) {
          case "A" -> Rulings.of("approved-by-rules");
          case "H" -> Rulings.of("held-by-rules");
          default -> Rulings.of("rejected-by-rules");
        };
    if (!parts.group(3).isEmpty()) {
      ruling.revision(Integer.parseInt(parts.group(3)));
    }
    return ruling.id("a").sequence(Long.parseLong(parts.group(1))).value();
  }
}
