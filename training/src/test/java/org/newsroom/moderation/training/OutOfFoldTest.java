package org.newsroom.moderation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.rules.learned.LogOdds;
import org.newsroom.moderation.rules.learned.NgramWeights;

class OutOfFoldTest {

  @Test
  void writesVerdictAndSpansInCodePoints() {
    NgramWeights none = NgramWeights.of(new long[0], new double[0], 4, 1);
    OutOfFold outOfFold = new OutOfFold(Collections.nCopies(Folds.COUNT, none), new LogOdds(1, -7));

    List<String> verdicts =
        outOfFold.verdicts(
            List.of(
                Rows.row("\uD83D\uDE00 what bullshit", true, "MIT"),
                Rows.row("a fine day", false, "none stated")));

    assertThat(verdicts.get(0)).startsWith("id of ").contains("\tREJECTED\t").endsWith("\t7-15");
    assertThat(verdicts.get(1)).contains("\tAPPROVED\t").endsWith("\t");
  }
}
