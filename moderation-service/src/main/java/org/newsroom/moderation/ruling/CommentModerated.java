package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Part;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.platform.event.EventType;

/** The event that {@code contracts/comments.moderated.v1.schema.json} describes. */
record CommentModerated(
    String commentId,
    long sequence,
    Verdict verdict,
    Ruling.DecidedBy decidedBy,
    Ruling.Cause cause,
    @Nullable Integer revision,
    @Nullable List<String> answers,
    Instant decidedAt,
    @Nullable Reason reason,
    @Nullable String message,
    @Nullable String grounds,
    @Nullable String statement,
    List<Evidence> evidence,
    RuleSet ruleSet,
    List<String> degraded,
    Subject comment) {

  /** The topic and the CloudEvents type. */
  static final EventType<CommentModerated> TYPE =
      new EventType<>("comments.moderated.v1", "org.newsroom.comment.moderated.v1");

  /**
   * Says which ruling is in force.
   *
   * @param statement the statement of reasons, where the ruling needs one
   */
  static CommentModerated of(Case subject, @Nullable String statement) {
    Ruling ruling = subject.ruling();
    Grounds grounds = ruling.grounds();
    Decision.Details said = Objects.requireNonNullElse(subject.said(), Decision.Details.NONE);
    return new CommentModerated(
        subject.commentId(),
        ruling.sequence(),
        ruling.verdict(),
        ruling.decidedBy(),
        ruling.cause(),
        subject.comment().revision() == 1 ? null : subject.comment().revision(),
        ruling.answers().isEmpty() ? null : ruling.answers(),
        ruling.decidedAt(),
        ruling.reason(),
        said.message(),
        said.grounds(),
        statement,
        Evidence.of(grounds),
        new RuleSet(grounds.ruleSet().version(), grounds.ruleSet().digest()),
        grounds.degraded(),
        Subject.of(subject.comment()));
  }

  /** The same each time this ruling is announced. */
  String eventId() {
    return commentId + ":" + sequence;
  }

  /**
   * A finding of the rules, with UTF-16 offsets into the comment's text.
   *
   * @param inDoubt true where something harmless may be meant, else absent
   * @param of NAME where it is about the author's name, with an empty span; else absent
   */
  record Evidence(
      String rule,
      Category category,
      Severity severity,
      int from,
      int to,
      String why,
      @Nullable Boolean inDoubt,
      @Nullable Part of) {

    static List<Evidence> of(Grounds grounds) {
      return grounds.evidence().stream()
          .map(
              finding ->
                  new Evidence(
                      finding.rule(),
                      finding.category(),
                      finding.severity(),
                      finding.from(),
                      finding.to(),
                      finding.why(),
                      finding.inDoubt() ? true : null,
                      finding.otherPart()))
          .toList();
    }
  }

  /** The rules that found it. */
  record RuleSet(String version, String digest) {}

  /**
   * The comment that the ruling is about.
   *
   * @param edited whether an editor struck words from the text; absent where nobody did
   */
  record Subject(
      String articleId,
      @Nullable String parentId,
      String threadId,
      String authorName,
      boolean authorVerified,
      String text,
      String locale,
      Instant submittedAt,
      @Nullable Instant revisedAt,
      @Nullable Boolean edited) {

    static Subject of(Comment comment) {
      return new Subject(
          comment.articleId(),
          comment.parentId(),
          comment.threadId(),
          comment.authorName(),
          comment.authorVerified(),
          comment.text(),
          comment.locale(),
          comment.submittedAt(),
          comment.revisedAt(),
          comment.original() == null ? null : true);
    }
  }
}
