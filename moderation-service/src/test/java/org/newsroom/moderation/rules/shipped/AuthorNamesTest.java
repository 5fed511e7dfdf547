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
import org.newsroom.moderation.rules.Part;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.newsroom.moderation.rules.engine.Site;
import org.newsroom.moderation.rules.engine.UncoveredLanguage;

/** The names that comments are signed with, judged by the rules that ship. */
class AuthorNamesTest {

  private static final RuleEngine ENGINE =
      RuleEngine.shipped(
          new Site(
              UncoveredLanguage.PASS,
              List.of("editor", "moderator", "עורך", "-עורך דין", "редакция", "The Ellery Gazette"),
              List.of("en")));

  private static final ArticleContext ARTICLE =
      new ArticleContext(
          "A meeting", List.of("Vladimir Putin", "Kim Jong-un", "Jack Ma"), List.of("Dana Roe"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Editor | IMPERSONATION",
        "\u0415ditor | IMPERSONATION",
        "ED1TOR | IMPERSONATION",
        "e.d.i.t.o.r | IMPERSONATION",
        "Editor 2 | IMPERSONATION",
        "The Editor in chief | IMPERSONATION",
        "М0DERАТОR | IMPERSONATION",
        "עורך | IMPERSONATION",
        "Редакция | IMPERSONATION",
        "The EIlery Gazette | IMPERSONATION",
        "Vladimir Putin | IMPERSONATION",
        "V. Putin | IMPERSONATION",
        "Putin | IMPERSONATION",
        "Владимир Путин | IMPERSONATION",
        "Рutin | IMPERSONATION",
        "פוטין | IMPERSONATION",
        "Jack Ma | IMPERSONATION",
        "Dana Roe | IMPERSONATION",
        "Fuck You | PROFANITY",
        "f*ck you all | PROFANITY",
        "сука | PROFANITY",
        "cheap-pills.com | SPAM",
        "http://a.example | SPAM",
        "t.me/freecoins | SPAM",
        "Free casino t.me/freecoins | SPAM",
        "jane@example.org | PRIVACY",
        "WAKE UP PEOPLE NOW | SPAM",
        "VOTE!! | SPAM"
      })
  void hold(String name, Category category) {
    Assessment assessment = signed(name, false);

    assertThat(assessment.verdict()).isEqualTo(Verdict.HELD);
    assertThat(assessment.reason()).isEqualTo(category.publicReason());
    assertThat(assessment.findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.of()).isEqualTo(Part.NAME);
              assertThat(finding.to()).isZero();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana",
        "Dana Putin",
        "Vladimir",
        "DANA COHEN",
        "Ma",
        "Dick Cox",
        "Edith Torres",
        "Modesty",
        "עורך דין כהן",
        "ירון לונדון",
        "Dr.No",
        "J.R.R. Tolkien",
        "Анна К.",
        "محمد علي",
        "Reader 42",
        "🙂"
      })
  void pass(String name) {
    assertThat(signed(name, false).findings()).isEmpty();
    assertThat(signed(name, false).verdict()).isEqualTo(Verdict.APPROVED);
  }

  @Test
  void areNotImpersonatedByWhomTheWebsiteVouchesFor() {
    assertThat(signed("Editor", true).verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(signed("Vladimir Putin", true).verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(signed("Fuck You", true).verdict()).isEqualTo(Verdict.HELD);
  }

  @Test
  void neverRejectAndNeverSoftenWhatTheTextDeserves() {
    Candidate foul =
        new Candidate(
            "You are a fucking cunt",
            null,
            ARTICLE,
            AuthorContext.unknown().signing("Editor", false));

    Assessment assessment = ENGINE.evaluate(foul);

    assertThat(assessment.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(assessment.reason()).isNotEqualTo(Reason.IMPERSONATION);
    assertThat(assessment.findings()).extracting("rule").contains("name.reserved");
  }

  private static Assessment signed(String name, boolean verified) {
    return ENGINE.evaluate(
        new Candidate(
            "What a sight!", "en", ARTICLE, AuthorContext.unknown().signing(name, verified)));
  }
}
