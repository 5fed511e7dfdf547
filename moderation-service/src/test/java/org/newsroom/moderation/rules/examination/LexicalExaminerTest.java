package org.newsroom.moderation.rules.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.engine.SmallRules;

class LexicalExaminerTest {

  private static final SmallRules RULES =
      SmallRules.of(
          """
          pack: small
          language: en
          category: INSULT
          lists:
            you: you your
            someone: he she
            negation: not never
            emphasis: only
          rules:
            - {id: always, severity: strong, weight: 0.8, why: Rude, words: wanzer, must: wanzer, mustNot: fine}
            - {id: directed, severity: strong, weight: 0.8, when: directed, why: Rude, words: grompel, must: you grompel, mustNot: fine}
            - {id: taste, category: TASTE, severity: strong, weight: 0.8, why: Rude, words: yuck, must: yuck, mustNot: fine}
            - {id: slur, category: SLUR, severity: strong, weight: 0.8, why: Rude, words: zurk, phrases: all zurkians, must: zurk, mustNot: fine}
            - {id: accusation, category: DEFAMATION, severity: strong, why: Rude, words: thief, must: Jane Roe is a thief, mustNot: fine}
          """);

  @ParameterizedTest
  @CsvSource({
    "what a wanzer,STRONG,0.8",
    "you are a wanzer,STRONG,0.9",
    "he is not a wanzer,MODERATE,0.48",
    "he is not only a wanzer,STRONG,0.8",
    "\"wanzer\" they said,MODERATE,0.4",
    "\"you are not a wanzer\" they said,MILD,0.27",
    "you. what a wanzer,STRONG,0.8",
    "you are yuck,STRONG,0.8",
    "it is not yuck,STRONG,0.8",
    "\"yuck\" they said,MODERATE,0.4",
    "\"zurk\" they said,STRONG,0.8",
    "\"all zurkians\" they said,MODERATE,0.4"
  })
  void weighsAWordByWhomItIsSaidToAndWhetherItIsQuotedOrDenied(
      String text, String severity, double weight) {
    assertThat(findings(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.finding().severity()).hasToString(severity);
              assertThat(found.weight()).isEqualTo(weight, offset(1e-9));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "what a grompel,false",
    "you grompel,true",
    "he is a grompel,true",
    "Roe is a grompel,true",
    "he came. what a grompel,false"
  })
  void asksWhoStandsNear(String text, boolean applies) {
    assertThat(findings(text).isEmpty()).isNotEqualTo(applies);
  }

  @Test
  void pointsAtTheWordInTheReadersOwnText() {
    String text = "&#119;anzer, he said";

    Finding finding = findings(text).get(0).finding();

    assertThat(text.substring(finding.from(), finding.to())).isEqualTo("&#119;anzer");
  }

  @Test
  void leavesAccusationsToAnother() {
    assertThat(findings("Roe is a thief")).isEmpty();
  }

  private static List<WeighedFinding> findings(String text) {
    return RULES.findings(Source.LEXICON, text, "Jane Roe");
  }
}
