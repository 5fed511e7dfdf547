package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;

/**
 * Accusation × named person × quotation × negation × report, in English, Hebrew, Russian and
 * Arabic.
 */
class DefamationTest {

  private static final RuleEngine ENGINE = RuleEngine.shipped();

  @Test
  void holdsAccusationsOfNamedPeopleAndSparesTheRest() {
    List<String> guilty = Accusations.guilty();
    List<String> harmless = Accusations.harmless();

    List<String> missed = guilty.stream().filter(text -> !isHeldAsDefamation(text)).toList();
    List<String> wrong = harmless.stream().filter(this::isHeldAsDefamation).toList();

    int found = guilty.size() - missed.size();
    double recall = found / (double) guilty.size();
    double precision = found / (double) (found + wrong.size());
    System.out.printf(
        "Defamation: recall %.3f of %d, precision %.3f beside %d harmless; missed %s, wrong %s%n",
        recall, guilty.size(), precision, harmless.size(), missed, wrong);
    assertThat(recall).as("missed " + missed).isGreaterThanOrEqualTo(0.95);
    assertThat(precision).as("wrong " + wrong).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jack Ma                | Jack Ma is a thief
          Martin Luther King Jr. | King was a thief
          """)
  void knowsPeopleByTheirLastNames(String person, String text) {
    ArticleContext article = new ArticleContext("", List.of(person), List.of());

    assertThat(ENGINE.evaluate(Candidate.of(text).under(article)).findings())
        .extracting(Finding::category)
        .contains(Category.DEFAMATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Income tax  | this tax is a fraud and a theft
          Jack Ma     | my ma was a thief
          """)
  void takesNoTopicForAPerson(String tag, String text) {
    ArticleContext article = new ArticleContext("", List.of(), List.of(tag));

    assertThat(ENGINE.evaluate(Candidate.of(text).under(article)).findings())
        .extracting(Finding::category)
        .doesNotContain(Category.DEFAMATION);
  }

  @Test
  void sparesAccusationsWhereTheArticleNamesNobody() {
    Assessment assessment = ENGINE.evaluate(Candidate.of("Putin is a thief"));

    assertThat(assessment.findings())
        .extracting(Finding::category)
        .doesNotContain(Category.DEFAMATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Netanyahu",
        "Natanjahu",
        "Netanyahu's",
        "Нетаньяху",
        "נתניהו",
        "ונתניהו",
        "שנתניהו",
        "לנתניהו",
        "Bibi Netanyahu",
        "NETANYAHU",
        "Путин",
        "Putin",
        "פוטין",
        "Vladimir Putin",
        "Путина",
        "Путину",
        "Путиным",
        "ופוטין",
        "Миронова",
        "Миронову",
        "Мироновым",
        "Миронове",
        "Mironov",
        "بوتين",
        "وبوتين",
        "لبوتين",
        "نتنياهو",
        "خالد المنصوري",
        "والمنصوري",
        "بالمنصوري",
        "للمنصوري",
        "منصوري"
      })
  void knowsANamedPersonInEverySpelling(String name) {
    assertThat(isHeldAsDefamation("Everybody knows that " + name + " is a thief.")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Benjamin",
        "Vladimir",
        "my neighbour",
        "Russia",
        "Putnam",
        "Nathan",
        "שכן",
        "Сергей",
        "Мирон",
        "بطن",
        "المنصة",
        "خالد"
      })
  void sparesWhoIsNotNamed(String name) {
    assertThat(isHeldAsDefamation("Everybody knows that " + name + " is a thief.")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Putin is a thief | \"Putin is a thief\", the paper quoted him",
        "Putin is a thief | Putin is not a thief",
        "Putin is a thief | Nobody says that Putin is a thief",
        "Putin is a thief | The opposition alleges that Putin is a thief",
        "נתניהו גנב | נתניהו לא גנב",
        "נתניהו גנב | \"נתניהו גנב\" נכתב בשלט",
        "Миронов вор | «Миронов вор», написали на стене",
        "Миронов вор | Следователи говорят, что Миронов вор",
        "المنصوري لص | تزعم المعارضة ان المنصوري لص"
      })
  void quotationNegationAndReportLowerTheScore(String said, String lowered) {
    Assessment plain = ENGINE.evaluate(Candidate.of(said).under(Accusations.ARTICLE));
    Assessment other = ENGINE.evaluate(Candidate.of(lowered).under(Accusations.ARTICLE));

    assertThat(plain.findings()).extracting(Finding::category).contains(Category.DEFAMATION);
    assertThat(grade(other)).isLessThan(grade(plain));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Putin is a thief. That's a lie they tell: he is a murderer too",
        "Putin is a thief. It is true that he took the money.",
        "Putin lied to us about the war. It's not true.",
        "Putin promised peace, the crook. That's a lie.",
        "Putin, that crook, says crime is down. That's not true.",
        "Putin robbed the pensioners. That's unfair.",
        "Putin is a thief. That is not all.",
        "Putin faces penalties for fraud",
        "Putin got a long sentence for fraud",
        "They should jail him, he is a thief, that Putin",
        "Putin fought us, the thief",
        "Putin sends bribes to court",
        "Putin keeps stolen money in prison accounts",
        "We want tougher laws on crooks like Putin",
        "Put Putin the thief behind bars",
        "Everybody who knows him knows he is a thief, that Putin",
        "To whoever asks: in the opinion of many of us Putin is a thief",
        "Those who voted for Putin voted for a murderer.",
        "Putin is a liar. None of that is true!",
        "Ignore Putin the crook. It's not true.",
        "Putin is a murderer. That's a lie. Just kidding.",
        "Putin is a thief. It is not a lie, slander.",
        "Putin helped a murderer escape prison.",
        "Putin kept stealing in prison.",
        "Putin, locked up thief.",
        "Putin should get locked up, crook.",
        "Putin: put that thief in prison.",
        "Putin passed laws for crooks.",
        "Putin wants war on us, murderer."
      })
  void isNotTalkedOutOfAnAccusation(String text) {
    assertThat(isHeldAsDefamation(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Putin sent a killer to prison",
        "Putin called for action against corrupt officers",
        "Putin has always called for stricter controls on smugglers",
        "Netanyahu voted for a crackdown on tax evaders",
        "Putin sentences a murderer to life in prison.",
        "No evidence against the alleged thief Putin.",
        "Prosecutor Putin did her job. The man is a killer.",
        "Putin interviewed a convict. The man is a murderer.",
        "Putin met the press. He said that the man is a thief.",
        "It is not Putin, the thief is his driver",
        "Nobody robbed Putin",
        "Putin spoke. It rained all day. The man in the shop is a thief."
      })
  void sparesWhoFightsThievesOrSpeaksOfThem(String text) {
    assertThat(isHeldAsDefamation(text)).isFalse();
  }

  private static int grade(Assessment assessment) {
    return assessment.findings().stream()
        .filter(found -> found.category() == Category.DEFAMATION)
        .mapToInt(found -> found.severity().ordinal())
        .max()
        .orElse(-1);
  }

  private boolean isHeldAsDefamation(String text) {
    Assessment assessment = ENGINE.evaluate(Candidate.of(text).under(Accusations.ARTICLE));
    return assessment.verdict() != Verdict.APPROVED
        && assessment.findings().stream()
            .anyMatch(
                f ->
                    f.category() == Category.DEFAMATION
                        && f.severity().compareTo(Severity.MODERATE) >= 0);
  }
}
