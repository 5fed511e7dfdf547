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
            at(0, Verdicts.approved("a")),
            at(1, Verdicts.rejected("b")),
            at(2, Verdicts.approved("c"))),
        placements,
        NOW);

    assertThat(change(counting)).isEqualTo(2);
    assertThat(counting.deltas().get(ARTICLE).offsets()).isEqualTo(Map.of("p0", 2L));
  }

  @Test
  void takesBackWhatIsNoLongerVisible() {
    placements.put("a", new Placement(1, true, true, NOW));
    Counting counting = counted(Map.of("p0", 5L));

    counting.apply(List.of(at(6, Verdicts.rejected("a").sequence(2))), placements, NOW);

    assertThat(change(counting)).isEqualTo(-1);
  }

  @Test
  void ignoresLateAndRepeatedVerdicts() {
    placements.put("a", new Placement(2, true, true, NOW));
    Counting counting = counted(Map.of());

    counting.apply(
        List.of(
            at(7, Verdicts.rejected("a").sequence(1)), at(8, Verdicts.approved("a").sequence(2))),
        placements,
        NOW);

    assertThat(counting.deltas()).isEmpty();
    assertThat(placements.get("a").visible()).isTrue();
  }

  @Test
  void doesNotCountAgainWhatWasCountedBeforeACrash() {
    Counting counting = counted(Map.of("p0", 9L));

    counting.apply(List.of(at(9, Verdicts.approved("a"))), placements, NOW);

    assertThat(counting.deltas()).isEmpty();
    assertThat(placements.get("a").visible()).isTrue();
  }

  @Test
  void countsTheRestOfABatchThatACrashCutInTwo() {
    Counting counting = counted(Map.of("p0", 5L));

    counting.apply(
        List.of(at(5, Verdicts.approved("a")), at(9, Verdicts.rejected("a").sequence(2))),
        placements,
        NOW);

    assertThat(change(counting)).isEqualTo(-1);
    assertThat(placements.get("a")).isEqualTo(new Placement(2, false, true, NOW));
  }

  private static Counting counted(Map<String, Long> offsets) {
    return new Counting(Map.of(ARTICLE, offsets));
  }

  private static long change(Counting counting) {
    return counting.deltas().get(ARTICLE).change();
  }

  private static Received<CommentModerated> at(long offset, Verdicts verdict) {
    return new Received<>(verdict.value(), null, "comments.moderated.v1", 0, offset);
  }
}
