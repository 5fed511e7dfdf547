package org.newsroom.article.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.event.Received;

class CountingTest {

  private static final Instant NOW = Instant.parse("2026-07-05T19:00:00Z");
  private static final String ARTICLE = "putin-meets-with-kim-jong-un";

  private final Map<String, Placement> placements = new HashMap<>();

  @Test
  void countsWhatBecomesVisible() {
    Counting counting = counted(Map.of());

    counting.apply(
        List.of(
            at(0, Rulings.approved("a")),
            at(1, Rulings.rejected("b")),
            at(2, Rulings.approved("c"))),
        placements,
        NOW);

    assertThat(change(counting)).isEqualTo(2);
    assertThat(counting.deltas().get(ARTICLE).offsets()).isEqualTo(Map.of("p0", 2L));
  }

  @Test
  void takesBackWhatIsNoLongerVisible() {
    placements.put("a", new Placement(1, true, true, NOW));
    Counting counting = counted(Map.of("p0", 5L));

    counting.apply(List.of(at(6, Rulings.rejected("a").sequence(2))), placements, NOW);

    assertThat(change(counting)).isEqualTo(-1);
  }

  @Test
  void ignoresLateAndRepeatedRulings() {
    placements.put("a", new Placement(2, true, true, NOW));
    Counting counting = counted(Map.of());

    List<Step> steps =
        counting.apply(
            List.of(
                at(7, Rulings.rejected("a").sequence(1)), at(8, Rulings.approved("a").sequence(2))),
            placements,
            NOW);

    assertThat(counting.deltas()).isEmpty();
    assertThat(steps).extracting(Step::after).containsExactly(placements.get("a"));
    assertThat(steps).noneMatch(Step::isNews).allMatch(Step::isInForce);
  }

  @Test
  void doesNotCountAgainWhatWasCountedBeforeACrash() {
    Counting counting = counted(Map.of("p0", 9L));

    List<Step> steps = counting.apply(List.of(at(9, Rulings.approved("a"))), placements, NOW);

    assertThat(counting.deltas()).isEmpty();
    assertThat(steps).allMatch(Step::isNews).allMatch(step -> step.after().visible());
  }

  @Test
  void countsTheRestOfABatchThatACrashCutInTwo() {
    Counting counting = counted(Map.of("p0", 5L));

    List<Step> steps =
        counting.apply(
            List.of(at(5, Rulings.approved("a")), at(9, Rulings.rejected("a").sequence(2))),
            placements,
            NOW);

    assertThat(change(counting)).isEqualTo(-1);
    assertThat(steps).extracting(Step::after).containsExactly(new Placement(2, false, true, NOW));
  }

  @Test
  void takesOneStepForEachCommentOfABatch() {
    Received<CommentModerated> newest = at(2, Rulings.rejected("a").sequence(3));

    List<Step> steps =
        counted(Map.of())
            .apply(
                List.of(
                    at(0, Rulings.approved("a")),
                    at(1, Rulings.approved("b")),
                    newest,
                    at(3, Rulings.approved("a").sequence(2))),
                placements,
                NOW);

    assertThat(steps).hasSize(2);
    assertThat(steps.get(0))
        .isEqualTo(new Step(Placement.NONE, new Placement(3, false, true, NOW), newest));
  }

  private static Counting counted(Map<String, Long> offsets) {
    return new Counting(Map.of(ARTICLE, offsets));
  }

  private static long change(Counting counting) {
    return counting.deltas().get(ARTICLE).change();
  }

  private static Received<CommentModerated> at(long offset, Rulings ruling) {
    return new Received<>(ruling.value(), null, "comments.moderated.v1", 0, offset);
  }
}
