package org.newsroom.moderation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Requests;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.objection.Report;

class StatementsTest {

  private final Statements statements = new Statements(new StatementProperties(6));

  @Test
  void saysWhyAnEditorHasRejectedWhatTheRulesFound() {
    Statement statement = of(rejected(Recorded.held(), Reason.INSULT, null, "Be kind."));

    assertThat(statement.decision()).isEqualTo(Statement.Decision.NOT_PUBLISHED);
    assertThat(statement.automated()).isEqualTo(new Statement.Automated(true, false));
    assertThat(statement.ground().kind()).isEqualTo(Statement.Ground.Kind.CONTRACTUAL);
    assertThat(statement.redress().appealWithinMonths()).isEqualTo(6);
    assertThat(statement.text().lines())
        .contains(
            "Statement of reasons",
            "It is about your comment of 2026-07-05 18:57 UTC under the article “Putin Meets With"
                + " Kim Jong Un”.",
            "The reason: it insults somebody. Answer what was said or done, and leave the person out"
                + " of it.",
            "The newsroom writes: Be kind.",
            "Who decided: an editor, not automated means.");
  }

  @Test
  void namesTheLawThatIllegalContentBreaks() {
    Statement statement = of(rejected(Recorded.held(), Reason.ILLEGAL, "Penal code, 144B", null));

    assertThat(statement.ground().kind()).isEqualTo(Statement.Ground.Kind.LEGAL);
    assertThat(statement.ground().reference()).isEqualTo("Penal code, 144B");
    assertThat(statement.text()).contains("Ground: the law. Penal code, 144B");
  }

  @Test
  void namesTheLawAlsoWhenTheDecisionComesIntoForceAgain() {
    Case rejected = rejected(Recorded.held(), Reason.ILLEGAL, "Penal code, 144B", null);
    Case revised = revised(rejected, Verdict.REJECTED, Reason.TASTE);

    Statement statement = of(revised(revised, Verdict.HELD, null));

    assertThat(statement.facts().reason()).isEqualTo(Reason.ILLEGAL);
    assertThat(statement.ground().reference()).isEqualTo("Penal code, 144B");
  }

  @Test
  void saysThatTheRulesAloneHaveDecided() {
    Statement statement = of(byRules(Verdict.REJECTED, Reason.PROFANITY));

    assertThat(statement.automated()).isEqualTo(new Statement.Automated(true, true));
    assertThat(statement.text()).contains("Who decided: automated means, without an editor.");
  }

  @Test
  void saysThatWhatReadersReportedWasTakenDown() {
    Case reported =
        next(
            Requests.reported(
                Recorded.approved(),
                new Report("r", Report.Reason.INSULT, null, null, Recorded.JUDGED)));

    Statement statement = of(rejected(reported, Reason.INSULT, null, null));

    assertThat(statement.decision()).isEqualTo(Statement.Decision.TAKEN_DOWN);
    assertThat(statement.facts().source()).isEqualTo(Statement.Source.REPORT);
    assertThat(statement.automated()).isEqualTo(new Statement.Automated(false, false));
  }

  @Test
  void hasNoneWhereNothingWasDecidedAgainstWhatACommentSays() {
    assertThat(statements.of(Recorded.held(), "en")).isEmpty();
    assertThat(statements.of(Recorded.approved(), "en")).isEmpty();
    assertThat(statements.of(byRules(Verdict.REJECTED, Reason.ARTICLE_WITHDRAWN), "en")).isEmpty();
  }

  @Test
  void isTheSameInEachLanguageAndForTheAuthorInTheLanguageOfTheComment() {
    Case rejected = rejected(Recorded.approved(), Reason.TASTE, null, "X {0} 'y'");
    Statement english = statements.of(rejected, "de").orElseThrow();

    assertThat(english.locale()).isEqualTo("en");
    for (String language : List.of("he", "ru", "ar")) {
      Statement statement = statements.of(rejected, language + "-XX").orElseThrow();
      assertThat(statement.locale()).isEqualTo(language);
      assertThat(statement.text().lines()).hasSameSizeAs(english.text().lines().toList());
      assertThat(statement.text()).contains("X {0} 'y'").doesNotContain("null");
      assertThat(keys("_" + language)).isEqualTo(keys(""));
    }
    assertThat(statements.of(rejected))
        .isEqualTo(statements.of(rejected, "he").orElseThrow().text());
  }

  private Statement of(Case subject) {
    return statements.of(subject, "en").orElseThrow();
  }

  private static Case byRules(Verdict verdict, Reason reason) {
    Case example = Recorded.held();
    Grounds grounds = new Grounds(1, Recorded.EVIDENCE, Recorded.RULES, List.of());
    return Case.opened(
        example.commentId(),
        example.comment(),
        example.origin(),
        new Proposal(verdict, reason, grounds, Cause.SUBMISSION, Recorded.JUDGED));
  }

  private static Case rejected(
      Case subject, Reason reason, @Nullable String law, @Nullable String message) {
    Order.Terms terms = new Order.Terms(Verdict.REJECTED, reason, law, null, message, null, null);
    Order order = new Order(new Order.Editor("ruth", false), terms, subject.revision(), false);
    return next(Acts.decided(subject, order, Recorded.JUDGED.plusSeconds(60)));
  }

  private static Case revised(Case subject, Verdict verdict, @Nullable Reason reason) {
    Order order =
        new Order(
            new Order.Editor("dan", false),
            Order.Terms.of(verdict, reason, null),
            subject.revision(),
            true);
    return next(Acts.decided(subject, order, Recorded.JUDGED.plusSeconds(90)));
  }

  private static Case next(Change change) {
    return change instanceof Change.Ruled ruled ? ruled.next() : ((Change.Queued) change).next();
  }

  private static TreeSet<String> keys(String suffix) {
    Properties words = new Properties();
    try (InputStream file =
        Statements.class.getResourceAsStream("/statements" + suffix + ".properties")) {
      words.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }
}
