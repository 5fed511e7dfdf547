package org.newsroom.moderation.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.newsroom.moderation.rules.engine.Site;
import org.newsroom.moderation.rules.engine.UncoveredLanguage;

class LanguagesTest {

  private static final RuleEngine PASSING = RuleEngine.shipped();
  private static final RuleEngine HOLDING =
      RuleEngine.shipped(new Site(UncoveredLanguage.HOLD, List.of(), List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Filmen är slut nu och jag gick hem till min sambo.",
        "Il faut prendre une douche avant d'entrer dans la piscine du duché.",
        "Es ist schade, dass der dicke Bericht niemandem hilft.",
        "Det er på dags tide at vi spiser grød igen."
      })
  void wordsOfOneLanguageDoNotCondemnAnothers(String text) {
    assertThat(PASSING.evaluate(Candidate.of(text)).verdict()).isEqualTo(Verdict.APPROVED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Was für eine Scheiße, der Bürgermeister ist ein Arschloch | de.profanity.listed",
        "Quel connard ce maire, il ne comprend rien à la ville | fr.profanity.listed",
        "El alcalde es un hijo de puta y un ladrón | es.profanity.listed",
        "Jebać rząd, kurwa mać | pl.profanity.listed",
        "Мер міста справжня падлюка, і всі це знають | uk.profanity.listed"
      })
  void holdsTheSwearWordsOfListedLanguagesAndNeverRejectsThem(String text, String rule) {
    Assessment assessment = PASSING.evaluate(Candidate.of(text));

    assertThat(assessment.verdict()).isEqualTo(Verdict.HELD);
    assertThat(assessment.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(rule);
              assertThat(finding.inDoubt()).isTrue();
            });
  }

  @Test
  void rejectsInternationalSwearingInAnyLanguage() {
    Candidate german = Candidate.of("Der Bürgermeister soll sich verziehen, fuck you");

    assertThat(PASSING.evaluate(german).verdict()).isEqualTo(Verdict.REJECTED);
  }

  @Test
  void doubtsAnEnglishWordWhereTheReaderReadsAnotherLanguage() {
    Candidate word = new Candidate("faggots", "sv", ArticleContext.none(), AuthorContext.unknown());

    assertThat(PASSING.evaluate(word).verdict()).isEqualTo(Verdict.HELD);
    assertThat(PASSING.evaluate(Candidate.of("faggots")).verdict()).isEqualTo(Verdict.REJECTED);
  }

  @Test
  void holdsALanguageWithoutRulesIfThatIsWanted() {
    Candidate swedish = Candidate.of("Filmen är slut nu och vi går hem igen.");

    Assessment held = HOLDING.evaluate(swedish);

    assertThat(held.verdict()).isEqualTo(Verdict.HELD);
    assertThat(held.reason()).isEqualTo(Reason.LANGUAGE);
    assertThat(held.language().tag()).isEqualTo("sv");
    assertThat(held.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.category()).isEqualTo(Category.LANGUAGE);
              assertThat(finding.why()).contains("Swedish (sv)");
            });
    assertThat(PASSING.evaluate(swedish).verdict()).isEqualTo(Verdict.APPROVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The harbour is late again.", "Хорошая статья, спасибо", "אחלה כתבה", "1:0"})
  void holdsNothingElseForItsLanguage(String text) {
    assertThat(HOLDING.evaluate(Candidate.of(text)).verdict()).isEqualTo(Verdict.APPROVED);
  }
}
