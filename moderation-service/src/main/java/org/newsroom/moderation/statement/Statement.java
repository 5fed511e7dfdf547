package org.newsroom.moderation.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;

/**
 * A statement of reasons (Regulation (EU) 2022/2065, article 17).
 *
 * @param since the time from which the decision holds; it has no end
 * @param locale the language of the text, BCP 47
 * @param text the whole of it in words: the very text that the author gets, when it is asked for in
 *     the comment's language
 */
record Statement(
    String commentId,
    long sequence,
    Decision decision,
    Scope scope,
    Territory territory,
    Instant since,
    Facts facts,
    Automated automated,
    Ground ground,
    Redress redress,
    String locale,
    String text) {

  /** The same in words. */
  Statement saying(String words) {
    return new Statement(
        commentId, sequence, decision, scope, territory, since, facts, automated, ground, redress,
        locale, words);
  }

  /** The decisions that need a statement. */
  enum Decision {
    NOT_PUBLISHED,
    TAKEN_DOWN,
    CORRECTION_NOT_PUBLISHED
  }

  /** The part of the comment that a decision is about. */
  enum Scope {
    WHOLE_COMMENT
  }

  /** The part of the world in which a decision holds. */
  enum Territory {
    WORLDWIDE
  }

  /** The occasions on which something comes to the newsroom's notice. */
  enum Source {
    /** The rules examine each comment. */
    RULES,
    /** Readers reported it. */
    REPORT,
    /** An editor read it. */
    EDITOR
  }

  /**
   * The facts and circumstances relied on.
   *
   * @param submittedAt when the comment came that is judged, or its correction
   * @param message an editor's words to the author; absent where there are none
   */
  record Facts(
      String articleTitle,
      Instant submittedAt,
      Reason reason,
      Source source,
      @Nullable String message) {}

  /**
   * The use of automated means.
   *
   * @param detection whether they found the comment
   * @param decision whether they decided, without an editor
   */
  record Automated(boolean detection, boolean decision) {}

  /**
   * The ground that is relied on.
   *
   * @param reference the law, or the rule of the website
   */
  record Ground(Kind kind, String reference, String explanation) {

    enum Kind {
      LEGAL,
      CONTRACTUAL
    }
  }

  /**
   * The ways to object.
   *
   * @param appealWithinMonths for how many months the newsroom looks again when its author asks
   */
  record Redress(int appealWithinMonths, boolean outOfCourtSettlement, boolean court) {}
}
