package org.newsroom.moderation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.rules.learned.LogOdds;
import org.newsroom.moderation.rules.learned.ToxicityModel;

class ClassifierTest {

  private static final List<Example> EXAMPLES =
      Stream.of("the mayor", "a reader", "my brother", "that singer")
          .flatMap(
              who ->
                  Stream.of(
                      new Example(who + " is a scoundrel", 1, 1, "toxic " + who),
                      new Example(who + " is a gardener", 0, 1, "clean " + who)))
          .toList();

  @Test
  void blamesTheWordThatMakesTheDifference() {
    ToxicityModel model = fit();

    assertThat(model.output("she is a scoundrel")).isPositive();
    assertThat(model.output("she is a gardener")).isNegative();
    assertThat(Math.abs(model.output("the mayor"))).isLessThan(0.1);
  }

  @Test
  void givesTheSameModelForTheSameExamples() {
    assertThat(fit().digest()).isEqualTo(fit().digest());
  }

  private static ToxicityModel fit() {
    return ToxicityModel.of(Classifier.fit(EXAMPLES), new LogOdds(1, 0));
  }
}
