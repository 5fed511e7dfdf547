package org.newsroom.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleEngineTest {

  private final RuleEngine engine = RuleEngine.shipped();

  @Test
  void approvesCleanText() {
    Verdict verdict = engine.evaluate(Candidate.of("A fine article about the Scunthorpe council."));

    assertThat(verdict.outcome()).isEqualTo(Outcome.APPROVED);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.reason()).isNull();
  }

  @Test
  void rejectsSwearingAndPointsAtIt() {
    String text = "What a load of Bullshit.";

    Verdict verdict = engine.evaluate(Candidate.of(text));

    assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(verdict.findings())
        .singleElement()
        .satisfies(f -> assertThat(text.substring(f.from(), f.to())).isEqualTo("Bullshit"));
    assertThat(verdict.ruleSet()).isEqualTo(engine.ruleSet().version());
  }
}
