package org.newsroom.moderation.ruling.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Aftermath;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Decision;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.Ruling.DecidedBy;
import org.newsroom.moderation.ruling.objection.Report;
import org.newsroom.moderation.ruling.objection.Reports;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class CaseDocumentTest {

  private static final MappingMongoConverter CONVERTER = converter();

  @Test
  void readsACaseOfTheReleaseBefore() {
    assertThat(read("store-held")).isEqualTo(Recorded.held());
    assertThat(read("store-degraded")).isEqualTo(Recorded.degraded());
    assertThat(read("store-approved")).isEqualTo(Recorded.approved());
    assertThat(read("store-claimed").claim())
        .isEqualTo(new Claim("editor", Instant.parse("2026-07-05T19:15:00Z")));
  }

  @Test
  void readsADecisionOfTheReleaseBefore() {
    Case decided = read("store-decided");

    assertThat(decided.ruling().decidedBy()).isEqualTo(DecidedBy.EDITOR);
    assertThat(decided.ruling().editor()).isEqualTo("editor");
    assertThat(decided.ruling().cause()).isEqualTo(Cause.DECISION);
    assertThat(decided.revision()).isEqualTo(3);
    assertThat(decided.waitsFor()).isNull();
    assertThat(decided.decisions())
        .contains(
            new Decision(
                2,
                Decision.Action.DECIDED,
                Verdict.REJECTED,
                Reason.TASTE,
                "Not \"good\".",
                "editor",
                Instant.parse("2026-07-05T19:10:12Z"),
                null));
    assertThat(read("store-put-back").waitsFor()).isEqualTo(Case.Waiting.SUBMISSION);
  }

  @Test
  void takesANameForAnEditorsWhateverElseIsSaid() {
    Document decided = Document.parse(Recorded.read("store-decided"));

    Case read = read(decided.append("decidedBy", "RULES").append("cause", "SUBMISSION"));

    assertThat(read.ruling().decidedBy()).isEqualTo(DecidedBy.EDITOR);
    assertThat(read.ruling().cause()).isEqualTo(Cause.DECISION);
  }

  @Test
  void addsThreeFieldsToWhatTheReleaseBeforeWrites() {
    assertThat(withoutAdditions(written(Recorded.held())))
        .isEqualTo(Document.parse(Recorded.read("store-held")));
    assertThat(withoutAdditions(written(Recorded.degraded())))
        .isEqualTo(Document.parse(Recorded.read("store-degraded")));
    assertThat(withoutAdditions(written(Recorded.approved())))
        .isEqualTo(Document.parse(Recorded.read("store-approved")));
    assertThat(written(Recorded.held()))
        .containsEntry("decidedBy", "RULES")
        .containsEntry("cause", "SUBMISSION");
    assertThat(written(Recorded.held()).get("lines", Document.class).get("legal", Document.class))
        .containsEntry("why", "HELD");
  }

  @Test
  void readsAProposalAsItWasWritten() {
    Case proposed = proposed();

    assertThat(read(written(proposed))).isEqualTo(proposed);
    assertThat(written(proposed).get("lines", Document.class).get("legal", Document.class))
        .containsEntry("why", "PROPOSAL")
        .containsEntry(
            "rules",
            List.of(
                "en.accusation.crime",
                "DEFAMATION",
                "language:en",
                "like:fffffffffffffffb",
                "author:email:5f1e"));
  }

  @Test
  void forgetsAProposalThatTheReleaseBeforeDecidedOver() {
    Document document = written(proposed());
    document.append("sequence", 3L).remove("lines");

    Case read = read(document);

    assertThat(read.proposal()).isNull();
    assertThat(read.waitsFor()).isNull();
    assertThat(read.revision()).isEqualTo(4);
  }

  @Test
  void readsAndWritesReportsThatWait() {
    Report spam =
        new Report("r1", Report.Reason.SPAM, null, null, Instant.parse("2026-07-05T19:11:12Z"));
    Report illegal =
        new Report(
            "r2",
            Report.Reason.ILLEGAL,
            "It insults.",
            "185",
            Instant.parse("2026-07-05T19:12:12Z"));
    Case reported = read("store-reported");

    assertThat(reported.aftermath().reports())
        .isEqualTo(
            new Reports(
                List.of("r1", "r2"),
                List.of("r0"),
                2,
                Map.of(Report.Reason.SPAM, 1, Report.Reason.ILLEGAL, 1),
                List.of(spam, illegal),
                spam.at()));
    assertThat(reported.waitsFor()).isEqualTo(Case.Waiting.REPORT);
    assertThat(aftermath(written(reported)))
        .isEqualTo(aftermath(Document.parse(Recorded.read("store-reported"))));
  }

  @Test
  void readsAndWritesACorrectionBesideWhatStaysOnThePage() {
    Case corrected = read("store-corrected");

    assertThat(corrected.comment().revision()).isEqualTo(2);
    assertThat(corrected.waitsFor()).isEqualTo(Case.Waiting.CORRECTION);
    assertThat(corrected.aftermath().standing())
        .isEqualTo(
            new Aftermath.Standing(Recorded.approved().comment(), Recorded.approved().ruling()));
    assertThat(aftermath(written(corrected)))
        .isEqualTo(aftermath(Document.parse(Recorded.read("store-corrected"))));
  }

  private static Document aftermath(Document stored) {
    return stored.get("aftermath", Document.class);
  }

  private static Case proposed() {
    Case held = Recorded.held();
    Order order =
        new Order(
            new Order.Editor("editor", false),
            Order.Terms.of(Verdict.REJECTED, Reason.TASTE, "Fine."),
            1,
            false);
    Case decided =
        ((Change.Ruled) Acts.decided(held, order, Recorded.JUDGED.plusSeconds(60))).next();
    Proposal says =
        new Proposal(
            Verdict.HELD,
            Reason.DEFAMATION,
            held.ruling().grounds(),
            Cause.RULE_SET,
            Recorded.JUDGED.plusSeconds(120));
    return ((Change.Queued) decided.judged(says)).next();
  }

  private static Case read(String recorded) {
    return read(Document.parse(Recorded.read(recorded)));
  }

  private static Case read(Document document) {
    return CONVERTER.read(CaseDocument.class, document).subject();
  }

  private static Document written(Case subject) {
    Document document = new Document();
    CONVERTER.write(CaseDocument.of(subject), document);
    return document;
  }

  private static Document withoutAdditions(Document document) {
    document.remove("decidedBy");
    document.remove("cause");
    Document lines = (Document) document.remove("lines");
    if (lines != null) {
      // The release before knew one queue for all that is held, and fewer words to look for it by.
      lines.values().forEach(place -> document.append("queue", place));
    }
    Document queue = document.get("queue", Document.class);
    if (queue != null) {
      queue.remove("why");
      queue.getList("rules", String.class).removeIf(tag -> tag.contains(":"));
    }
    return document;
  }

  /** The platform's converter is like it. */
  private static MappingMongoConverter converter() {
    MongoCustomConversions conversions = new MongoCustomConversions(List.of());
    MongoMappingContext context = new MongoMappingContext();
    context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    MappingMongoConverter converter =
        new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(conversions);
    converter.setTypeMapper(new DefaultMongoTypeMapper(null, context));
    converter.afterPropertiesSet();
    return converter;
  }
}
