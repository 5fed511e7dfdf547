package org.newsroom.moderation.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.engine.RuleEngine;

/**
 * The words and phrases that are shipped do what readers may expect of them. Who changes a word
 * list looks here; how words are found is tested on small rule sets.
 */
class ShippedRulesTest {

  private static final RuleEngine ENGINE = RuleEngine.shipped();

  @Nested
  class Disguises {

    @ParameterizedTest
    @Section(table = "disguises", name = "found")
    void areSeenThrough(String disguised) {
      Assessment assessment = judge("The council said " + disguised + " again");

      assertThat(assessment.verdict()).isNotEqualTo(Verdict.APPROVED);
      assertThat(assessment.findings())
          .anyMatch(f -> f.category() == Category.PROFANITY && f.from() >= 16);
    }

    @ParameterizedTest
    @Section(table = "disguises", name = "spared")
    void leaveInnocentWordsInnocent(String disguised) {
      assertThat(judge("We talked about " + disguised + " today.").verdict())
          .isEqualTo(Verdict.APPROVED);
    }

    @ParameterizedTest
    @Section(table = "disguises", name = "held")
    void thatMayHideAnOrdinaryWordAreHeld(String disguised) {
      assertThat(judge("We talked about " + disguised + " today.").verdict())
          .isEqualTo(Verdict.HELD);
    }

    @ParameterizedTest
    @Section(table = "disguises", name = "rejected")
    void thatHideNoOrdinaryWordAreHeldAtLeast(String disguised) {
      assertThat(judge("We talked about " + disguised + " today.").verdict())
          .isNotEqualTo(Verdict.APPROVED);
    }

    @ParameterizedTest
    @Section(table = "disguises", name = "rejected texts")
    void areHeldAtLeastWhateverTheSignsAndCapitals(String text) {
      assertThat(judge(text).verdict()).isNotEqualTo(Verdict.APPROVED);
    }
  }

  @Nested
  class Names {

    @ParameterizedTest
    @Section(table = "disguises", name = "names")
    void passBesideAnotherName(String text) {
      assertThat(judge(text).verdict()).isEqualTo(Verdict.APPROVED);
    }

    @ParameterizedTest
    @Section(table = "disguises", name = "no names")
    void areNoExcuseForOtherWords(String text) {
      assertThat(judge(text).verdict()).isNotEqualTo(Verdict.APPROVED);
    }

    @ParameterizedTest
    @Section(table = "disguises", name = "perhaps names")
    void areNeverRejected(String name) {
      assertThat(judge(name).verdict()).isNotEqualTo(Verdict.REJECTED);
    }
  }

  @Nested
  class Sentences {

    @ParameterizedTest
    @Section(table = "sentences", name = "not approved")
    void thatWishHarmOrScornGroupsAreNotApproved(String text) {
      assertThat(judge(text).verdict()).isNotEqualTo(Verdict.APPROVED);
    }

    @ParameterizedTest
    @Section(table = "sentences", name = "approved")
    void thatTheNewsIsAboutAreApproved(String text) {
      assertThat(judge(text).verdict()).isEqualTo(Verdict.APPROVED);
    }

    @ParameterizedTest
    @Section(table = "sentences", name = "found with the hyphen")
    void withHyphenatedWordsAreFound(String text) {
      assertThat(judge(text).findings())
          .anyMatch(finding -> text.substring(finding.from(), finding.to()).matches(".*[-־].*"));
    }

    @Test
    void thatOnlyTheClassifierHoldsNameWhatItIsDueTo() {
      Assessment assessment = judge("You silly people are so pathetic and ignorant");

      assertThat(assessment.verdict()).isEqualTo(Verdict.HELD);
      assertThat(assessment.findings())
          .extracting(Finding::category)
          .contains(Category.LEARNED)
          .anyMatch(category -> category != Category.LEARNED);
    }
  }

  @Nested
  class Defamation {

    private static final int GUILTY = 567;
    private static final int HARMLESS = 468;

    @Test
    void findsEveryAccusationAndNothingElse() {
      List<String> missed =
          Accusations.guilty().stream().filter(text -> !isHeldAsDefamation(text)).toList();
      List<String> wrong =
          Accusations.harmless().stream().filter(text -> isHeldAsDefamation(text)).toList();

      assertThat(Accusations.guilty()).hasSize(GUILTY);
      assertThat(Accusations.harmless()).hasSize(HARMLESS);
      assertThat(missed).as("%d accusations of %d are lost", missed.size(), GUILTY).isEmpty();
      assertThat(wrong).as("%d harmless texts of %d are held", wrong.size(), HARMLESS).isEmpty();
    }

    @ParameterizedTest
    @Section(table = "accusations", name = "named")
    void knowsANamedPersonInEverySpelling(String name) {
      assertThat(isHeldAsDefamation("Everybody knows that " + name + " is a thief.")).isTrue();
    }

    @ParameterizedTest
    @Section(table = "accusations", name = "not named")
    void sparesWhoIsNotNamed(String name) {
      assertThat(isHeldAsDefamation("Everybody knows that " + name + " is a thief.")).isFalse();
    }

    @ParameterizedTest
    @Section(table = "accusations", name = "last names")
    void knowsPeopleByTheirLastNames(String person, String text) {
      ArticleContext article = new ArticleContext("", List.of(person), List.of());

      assertThat(categories(text, article)).contains(Category.DEFAMATION);
    }

    @ParameterizedTest
    @Section(table = "accusations", name = "topics")
    void takesNoTopicForAPerson(String tag, String text) {
      ArticleContext article = new ArticleContext("", List.of(), List.of(tag));

      assertThat(categories(text, article)).doesNotContain(Category.DEFAMATION);
    }

    @Test
    void sparesAccusationsWhereTheArticleNamesNobody() {
      assertThat(categories("Putin is a thief", ArticleContext.none()))
          .doesNotContain(Category.DEFAMATION);
    }

    @ParameterizedTest
    @Section(table = "accusations", name = "lowered")
    void weighsLessWhatIsQuotedDeniedOrReported(String said, String lowered) {
      assertThat(categories(said, Accusations.ARTICLE)).contains(Category.DEFAMATION);
      assertThat(grade(lowered)).isLessThan(grade(said));
    }

    @ParameterizedTest
    @Section(table = "accusations", name = "held")
    void isNotTalkedOutOfAnAccusation(String text) {
      assertThat(isHeldAsDefamation(text)).isTrue();
    }

    @ParameterizedTest
    @Section(table = "accusations", name = "spared")
    void sparesWhoFightsThievesOrSpeaksOfThem(String text) {
      assertThat(isHeldAsDefamation(text)).isFalse();
    }
  }

  private static Assessment judge(String text) {
    return ENGINE.evaluate(Candidate.of(text));
  }

  private static List<Category> categories(String text, ArticleContext article) {
    Assessment assessment = ENGINE.evaluate(Candidate.of(text).under(article));
    return assessment.findings().stream().map(Finding::category).toList();
  }

  private static int grade(String text) {
    return ENGINE.evaluate(Candidate.of(text).under(Accusations.ARTICLE)).findings().stream()
        .filter(found -> found.category() == Category.DEFAMATION)
        .mapToInt(found -> found.severity().ordinal())
        .max()
        .orElse(-1);
  }

  private static boolean isHeldAsDefamation(String text) {
    Assessment assessment = ENGINE.evaluate(Candidate.of(text).under(Accusations.ARTICLE));
    return assessment.verdict() != Verdict.APPROVED && grade(text) >= Severity.MODERATE.ordinal();
  }
}
