package org.newsroom.moderation.statement;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Aftermath.Before;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Decision.Details;
import org.newsroom.moderation.ruling.Explanation;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.moderation.statement.Statement.Ground;
import org.newsroom.moderation.statement.Statement.Source;
import org.springframework.stereotype.Component;

/**
 * Makes statements of reasons. This is the one place where one is put into words: the author gets
 * the text with the event that announces the ruling.
 */
@Component
class Statements implements Explanation {

  private final StatementWords words = new StatementWords();
  private final StatementProperties settings;

  Statements(StatementProperties settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable String of(Case subject) {
    return of(subject, subject.comment().locale()).map(Statement::text).orElse(null);
  }

  /**
   * The statement for the ruling in force, or nothing where the comment is not kept off the page
   * for what it says.
   */
  Optional<Statement> of(Case subject, String languageTag) {
    Ruling ruling = subject.ruling();
    if (ruling.verdict() != Verdict.REJECTED || ruling.reason() == Reason.ARTICLE_WITHDRAWN) {
      return Optional.empty();
    }
    Locale language = StatementWords.spoken(languageTag);
    Statement.Facts facts = facts(subject);
    Statement silent =
        new Statement(
            subject.commentId(),
            ruling.sequence(),
            decision(subject),
            Statement.Scope.WHOLE_COMMENT,
            Statement.Territory.WORLDWIDE,
            ruling.decidedAt(),
            facts,
            new Statement.Automated(
                facts.source() == Source.RULES, ruling.decidedBy() == Ruling.DecidedBy.RULES),
            ground(subject, language),
            new Statement.Redress(settings.appealMonths(), true, true),
            language.toLanguageTag(),
            "");
    return Optional.of(silent.saying(words.text(silent, language)));
  }

  private static Statement.Decision decision(Case subject) {
    Before before = subject.aftermath().undone();
    if (subject.aftermath().standing() != null) {
      return Statement.Decision.CORRECTION_NOT_PUBLISHED;
    }
    boolean wasThere =
        subject.ruling().cause() == Ruling.Cause.REPORT
            || before != null && before.judged().ruling().verdict() == Verdict.APPROVED;
    return wasThere ? Statement.Decision.TAKEN_DOWN : Statement.Decision.NOT_PUBLISHED;
  }

  private static Statement.Facts facts(Case subject) {
    Comment comment = subject.comment();
    Details said = subject.said();
    return new Statement.Facts(
        subject.origin().articleTitle(),
        Objects.requireNonNullElse(comment.revisedAt(), comment.submittedAt()),
        reason(subject.ruling().reason()),
        source(subject.ruling()),
        said == null ? null : said.message());
  }

  /** A reason that says nothing of the comment is none to its author. */
  private static Reason reason(@Nullable Reason given) {
    return given == null || given == Reason.EDITORIAL_REVIEW || given == Reason.TECHNICAL
        ? Reason.OTHER
        : given;
  }

  private static Source source(Ruling ruling) {
    if (ruling.cause() == Ruling.Cause.REPORT) {
      return Source.REPORT;
    }
    return ruling.decidedBy() == Ruling.DecidedBy.RULES || !ruling.grounds().evidence().isEmpty()
        ? Source.RULES
        : Source.EDITOR;
  }

  private Ground ground(Case subject, Locale language) {
    Details said = subject.said();
    String law = said == null ? null : said.grounds();
    return law == null
        ? new Ground(
            Ground.Kind.CONTRACTUAL,
            words.word(language, "rules"),
            words.word(language, "explanation.CONTRACTUAL"))
        : new Ground(Ground.Kind.LEGAL, law, words.word(language, "explanation.LEGAL"));
  }
}
