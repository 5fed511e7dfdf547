package org.newsroom.moderation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.newsroom.moderation.training.Rows.scored;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.rules.learned.LogOdds;

class FiguresTest {

  @Test
  void countsTiesHalf() {
    assertThat(Figures.areaUnderCurve(List.of(scored(true, 2), scored(false, 1)))).isEqualTo(1);
    assertThat(Figures.areaUnderCurve(List.of(scored(true, 1), scored(false, 2)))).isZero();
    assertThat(Figures.areaUnderCurve(List.of(scored(true, 1), scored(false, 1)))).isEqualTo(.5);
  }

  @Test
  void countsThePairsThatAreInOrder() {
    List<Scored> scored =
        List.of(scored(true, 4), scored(false, 3), scored(true, 2), scored(false, 1));

    assertThat(Figures.areaUnderCurve(scored)).isEqualTo(.75);
  }

  @Test
  void calibratesToTheShareOfToxicTexts() {
    List<Scored> scored =
        DoubleStream.of(-3, -2, -1, 1, 2, 3)
            .boxed()
            .flatMap(
                output ->
                    Stream.iterate(0, i -> i < 100, i -> i + 1)
                        .map(i -> scored(i < 100 / (1 + Math.exp(-2 * output)), output)))
            .toList();

    LogOdds logOdds = Calibration.of(scored);

    assertThat((double) logOdds.slope()).isCloseTo(2, within(.15));
    assertThat(logOdds.probability(0)).isCloseTo(.5, within(.03));
  }

  @Test
  void calibratesEvenWhereNothingOverlaps() {
    LogOdds logOdds = Calibration.of(List.of(scored(true, 5), scored(false, -5)));

    assertThat(logOdds.probability(5)).isGreaterThan(.9);
    assertThat(logOdds.probability(-5)).isLessThan(.1);
  }
}
