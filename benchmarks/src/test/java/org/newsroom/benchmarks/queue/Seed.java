package org.newsroom.benchmarks.queue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Fingerprint;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Requests;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.moderation.ruling.objection.Appeal;
import org.newsroom.moderation.ruling.objection.Report;

/**
 * Comments of a newsroom, each the same for the same number. Of ten that wait, four are pending and
 * one is in each other queue; a tenth is on one article, a tenth is by one author, a fifth is in
 * another language, and half of them say one of five things.
 */
final class Seed {

  static final String ARTICLE = "article-often";
  static final String AUTHOR = "id:often";
  static final String RARE_AUTHOR = "id:once";
  static final String RULE = "insult.often";
  static final String SECTION = "City";

  /** In every second comment. */
  static final String WORD = "bridge";

  /** The comment whose text says the same as a tenth of them. */
  static final String LIKE = id("waiting", 1);

  private static final Instant FIRST = Instant.now().minusSeconds(40L * 86_400);
  private static final long MILLIS_APART = 3_000;
  private static final RuleSetVersion RULES = new RuleSetVersion("benchmark", "0".repeat(64));
  private static final List<Line> LINES =
      List.of(
          Line.PENDING,
          Line.LEGAL,
          Line.PENDING,
          Line.REPORTED,
          Line.PENDING,
          Line.APPEALS,
          Line.DEGRADED,
          Line.PENDING,
          Line.SAMPLE,
          Line.SNOOZED);

  private Seed() {}

  private static String id(String kind, int number) {
    return UUID.nameUUIDFromBytes((kind + number).getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .toString();
  }

  static Instant at(int number) {
    return FIRST
        .plusMillis(number * MILLIS_APART)
        .truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
  }

  /** A comment that waits for an editor. */
  static Case waiting(int number) {
    Line line = LINES.get(number % LINES.size());
    Case opened = opened("waiting", number, line);
    return switch (line) {
      case PENDING, LEGAL, DEGRADED -> opened;
      case REPORTED -> reported(opened, number);
      case APPEALS -> appealed(opened);
      case SAMPLE -> opened.sampled();
      case SNOOZED -> snoozed(opened);
    };
  }

  /** One of the comments that all say the same, as a flood of them would come. */
  static Case ofFlood(int number) {
    String text =
        "Sign the petition against the new bridge today, all of you, before it is too late!";
    return opened(
        "flood",
        number,
        new Origin("A bridge opens", SECTION, "id:flood", Fingerprint.of(text).bits()),
        text,
        proposal(Line.PENDING, number));
  }

  /** A comment that the rules alone have decided. */
  static Case decidedByRules(int number) {
    return opened("rules", number, number % 2 == 0 ? Line.APPEALS : Line.REPORTED);
  }

  /** A comment that waits, and the same once an editor has decided. */
  static Case[] decidedByEditor(int number) {
    Case held = opened("decided", number, Line.PENDING);
    boolean approved = number % 2 == 0;
    Order.Terms terms =
        Order.Terms.of(
            approved ? Verdict.APPROVED : Verdict.REJECTED, approved ? null : Reason.INSULT, null);
    Order order =
        new Order(new Order.Editor("editor-" + number % 20, false), terms, held.revision(), false);
    Change decided = Acts.decided(held, order, at(number).plusSeconds(60));
    return new Case[] {held, ((Change.Ruled) decided).next()};
  }

  private static Case opened(String kind, int number, Line line) {
    boolean says = number % 2 == 1;
    String text =
        says
            ? "We have read the same before about it, part %d of five.".formatted(number / 2 % 5)
            : "Comment %s on the %s, and on what a pity it is, you fool."
                .formatted(Integer.toString(number * 7919, 36), WORD);
    // Numbers differ too little for the fingerprint of a sentence.
    long fingerprint =
        says ? Fingerprint.of(text + text.hashCode()).bits() : 0x9E3779B97F4A7C15L * (number + 1);
    String author = number / 10 % 10 == 3 ? AUTHOR : "id:reader-" + number % 5_003;
    Origin origin =
        new Origin(
            "A bridge opens",
            number / 10 % 2 == 0 ? SECTION : "Sport",
            number == 7 ? RARE_AUTHOR : author,
            fingerprint);
    return opened(kind, number, origin, text, proposal(line, number));
  }

  private static Case opened(
      String kind, int number, Origin origin, String text, Proposal proposal) {
    String id = id(kind, number);
    String article = number / 10 % 10 == 0 ? ARTICLE : "article-" + number % 997;
    String language = number / 10 % 5 == 1 ? "he" : "en-GB";
    Comment comment =
        new Comment(
            article,
            null,
            id,
            "Reader " + number % 5_003,
            false,
            text,
            language,
            at(number),
            1,
            null);
    return Case.opened(id, comment, origin, proposal);
  }

  private static Proposal proposal(Line line, int number) {
    Verdict verdict =
        switch (line) {
          case PENDING, LEGAL, DEGRADED, SNOOZED -> Verdict.HELD;
          case REPORTED, SAMPLE -> Verdict.APPROVED;
          case APPEALS -> Verdict.REJECTED;
        };
    Finding finding =
        line == Line.LEGAL
            ? new Finding("defamation.crime", Category.DEFAMATION, Severity.STRONG, 0, 7, "a crime")
            : new Finding(
                number / 10 % 3 == 0 ? RULE : "spam.some",
                number / 10 % 3 == 0 ? Category.INSULT : Category.SPAM,
                Severity.MODERATE,
                0,
                7,
                "a word");
    List<Finding> evidence = verdict == Verdict.APPROVED ? List.of() : List.of(finding);
    List<String> degraded = line == Line.DEGRADED ? List.of("learned.toxicity") : List.of();
    return new Proposal(
        verdict,
        verdict == Verdict.APPROVED ? null : finding.category().publicReason(),
        new Grounds(.5, evidence, RULES, degraded),
        Ruling.Cause.SUBMISSION,
        at(number));
  }

  private static Case reported(Case approved, int number) {
    Report report =
        new Report(
            id("report", number),
            number % 100 == 3 ? Report.Reason.ILLEGAL : Report.Reason.INSULT,
            "Look at this.",
            number % 100 == 3 ? "Some law" : null,
            approved.comment().submittedAt());
    return ((Change.Queued) Requests.reported(approved, report)).next();
  }

  private static Case appealed(Case rejected) {
    Appeal appeal =
        new Appeal(rejected.commentId() + ":1", 1, "Why?", rejected.comment().submittedAt());
    return ((Change.Queued) Requests.appealed(rejected, appeal)).next();
  }

  private static Case snoozed(Case held) {
    Order order =
        new Order(
            new Order.Editor("editor", false),
            Order.Terms.of(Verdict.HELD, null, null),
            held.revision(),
            false);
    Instant until = held.comment().submittedAt().plusSeconds(100L * 86_400);
    return ((Change.Queued) Acts.snoozed(held, order, until, held.comment().submittedAt())).next();
  }
}
