package org.newsroom.moderation.ruling.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Decision;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.Ruling;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * An editor's act as the ledger keeps it for ever, with what it was about at the time.
 *
 * @param id the comment's id and the number of the act among those on that comment; of an act that
 *     is about a person, whose other fields about a comment are absent, the id of its request; of
 *     one about a category of rules, that category and a number
 * @param queue the queue in which the comment waited, if it did
 * @param waitedSeconds how long it had waited there, up to the act
 * @param rulesSaid the verdict that was in force before, where it was one of the rules
 * @param found the rules and categories of the evidence
 * @param blind whether the editor did not know what the rules had decided
 * @param rulesReason the reason of the verdict that was in force before, where it was one of the
 *     rules
 */
@Document(Ledger.COLLECTION)
public record LedgerEntry(
    @MongoId String id,
    @Nullable String commentId,
    @Nullable String articleId,
    @Nullable String articleTitle,
    @Nullable String section,
    @Nullable Line queue,
    Decision.Action action,
    @Nullable Verdict verdict,
    @Nullable Reason reason,
    @Nullable String note,
    String by,
    Instant at,
    @Nullable Long waitedSeconds,
    @Nullable Verdict rulesSaid,
    List<String> found,
    @Nullable String ruleSet,
    @Nullable String batch,
    @Nullable Boolean blind,
    @Nullable Reason rulesReason) {

  static LedgerEntry of(Case before, Decision made, int number) {
    Line line = before.line();
    Ruling inForce = before.inForce().ruling();
    Decision.Details details = made.details();
    boolean ofRules = inForce.decidedBy() == Ruling.DecidedBy.RULES;
    return new LedgerEntry(
        before.commentId() + ":" + number,
        before.commentId(),
        before.comment().articleId(),
        before.origin().articleTitle(),
        before.origin().section(),
        line,
        made.action(),
        made.verdict(),
        made.reason(),
        made.note(),
        made.by(),
        made.at(),
        line == null ? null : Math.max(0, Duration.between(before.since(), made.at()).toSeconds()),
        ofRules ? inForce.verdict() : null,
        before.grounds().evidence().stream()
            .flatMap(finding -> Stream.of(finding.rule(), finding.category().name()))
            .distinct()
            .toList(),
        before.grounds().ruleSet().version(),
        details == null ? null : details.batch(),
        details == null ? null : details.blind(),
        ofRules ? inForce.reason() : null);
  }

  /**
   * That somebody had the data of a person given out or erased. Nothing in it says whose: its id is
   * the request's.
   */
  public static LedgerEntry ofPerson(
      String requestId, Decision.Action action, String by, Instant at) {
    return new LedgerEntry(
        requestId, null, null, null, null, null, action, null, null, null, by, at, null, null,
        List.of(), null, null, null, null);
  }

  /**
   * That the rejections of a category came into doubt, or were confirmed.
   *
   * @param number how often the category has come into doubt
   * @param note how many rejections were wrong, of how many that were read
   */
  public static LedgerEntry ofCategory(
      Category category, long number, Decision.Action action, String by, Instant at, String note) {
    String id = "%s:%d:%s".formatted(category, number, action);
    return new LedgerEntry(
        id,
        null,
        null,
        null,
        null,
        null,
        action,
        null,
        null,
        note,
        by,
        at,
        null,
        null,
        List.of(category.name()),
        null,
        null,
        null,
        null);
  }
}
