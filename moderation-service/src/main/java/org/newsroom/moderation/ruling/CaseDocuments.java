package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;

/**
 * How a case is kept in MongoDB. The sub-document {@code queue} is there only while the comment
 * waits for an editor, so that the sparse indexes over it hold what waits and nothing else.
 */
public final class CaseDocuments {

  public static final String SEQUENCE = "sequence";
  public static final String QUEUE = "queue";
  public static final String QUEUE_KEY = "queue.key";
  public static final String QUEUE_ARTICLE = "queue.articleId";
  public static final String QUEUE_RULES = "queue.rules";
  static final String AUTHOR = "author";
  static final String FINGERPRINT = "fingerprint";
  static final String SUBMITTED_AT = "comment.submittedAt";

  private CaseDocuments() {}

  static Document of(Case judged) {
    return fields(judged)
        .append("_id", judged.commentId())
        .append(AUTHOR, judged.authorKey())
        .append("articleTitle", judged.articleTitle())
        .append(FINGERPRINT, judged.fingerprint())
        .append("comment", document(judged.comment()));
  }

  /** Those fields of it that a decision changes; the queue is among them only while it waits. */
  public static Document fields(Case judged) {
    Ruling ruling = judged.ruling();
    Document document =
        new Document(SEQUENCE, ruling.sequence())
            .append("verdict", ruling.verdict().name())
            .append("editor", ruling.editor())
            .append("decidedAt", Date.from(ruling.decidedAt()))
            .append("reason", ruling.reason() == null ? null : ruling.reason().name())
            .append("score", ruling.score())
            .append("evidence", ruling.evidence().stream().map(CaseDocuments::document).toList())
            .append("ruleSet", ruling.ruleSet().version())
            .append("digest", ruling.ruleSet().digest())
            .append("degraded", ruling.degraded());
    if (ruling.verdict() == Verdict.HELD) {
      document.append(QUEUE, queue(judged));
    }
    return document;
  }

  private static Document queue(Case judged) {
    return new Document("key", queueKey(judged.comment().submittedAt(), judged.commentId()))
        .append("articleId", judged.comment().articleId())
        .append(
            "rules",
            judged.ruling().evidence().stream()
                .flatMap(finding -> Stream.of(finding.rule(), finding.category().name()))
                .distinct()
                .toList());
  }

  /**
   * Orders by time of submission, then id; one string, so that one index serves order and range.
   */
  public static String queueKey(Instant submittedAt, String commentId) {
    return String.format(Locale.ROOT, "%015d:%s", submittedAt.toEpochMilli(), commentId);
  }

  private static Document document(Finding finding) {
    return new Document("rule", finding.rule())
        .append("category", finding.category().name())
        .append("severity", finding.severity().name())
        .append("from", finding.from())
        .append("to", finding.to())
        .append("why", finding.why());
  }

  private static Document document(Comment comment) {
    return new Document("articleId", comment.articleId())
        .append("parentId", comment.parentId())
        .append("threadId", comment.threadId())
        .append("authorName", comment.authorName())
        .append("authorVerified", comment.authorVerified())
        .append("text", comment.text())
        .append("locale", comment.locale())
        .append("submittedAt", Date.from(comment.submittedAt()));
  }

  /** Reads what {@link #of} wrote. */
  public static Case read(Document document) {
    return new Case(
        document.getString("_id"),
        comment(document.get("comment", Document.class)),
        ruling(document),
        document.getString(AUTHOR),
        document.getString("articleTitle"),
        document.getLong(FINGERPRINT));
  }

  private static Ruling ruling(Document document) {
    return new Ruling(
        document.get(SEQUENCE, Number.class).longValue(),
        Verdict.valueOf(document.getString("verdict")),
        document.getString("editor"),
        instant(document.getDate("decidedAt")),
        reason(document.getString("reason")),
        document.getDouble("score"),
        document.getList("evidence", Document.class).stream().map(CaseDocuments::finding).toList(),
        new RuleSetVersion(document.getString("ruleSet"), document.getString("digest")),
        document.getList("degraded", String.class));
  }

  private static @Nullable Reason reason(@Nullable String name) {
    return name == null ? null : Reason.valueOf(name);
  }

  private static Finding finding(Document document) {
    return new Finding(
        document.getString("rule"),
        Category.valueOf(document.getString("category")),
        Severity.valueOf(document.getString("severity")),
        document.getInteger("from"),
        document.getInteger("to"),
        document.getString("why"));
  }

  private static Comment comment(Document document) {
    return new Comment(
        document.getString("articleId"),
        document.getString("parentId"),
        document.getString("threadId"),
        document.getString("authorName"),
        document.getBoolean("authorVerified"),
        document.getString("text"),
        document.getString("locale"),
        instant(document.getDate("submittedAt")));
  }

  private static Instant instant(Date date) {
    return Objects.requireNonNull(date).toInstant();
  }
}
