package org.newsroom.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.springframework.core.io.ClassPathResource;

/**
 * Events, documents and views as the release of 26 November 2026 wrote them, and the cases that
 * they are of.
 */
public final class Recorded {

  public static final Instant JUDGED = Instant.parse("2026-07-05T18:57:00.180Z");
  public static final RuleSetVersion RULES = new RuleSetVersion("2026.1", "9f86d081");
  public static final List<Finding> EVIDENCE =
      List.of(
          new Finding(
              "en.accusation.crime",
              Category.DEFAMATION,
              Severity.STRONG,
              0,
              15,
              "Accuses Kim Jong Un, whom the article names, of a crime."));

  private static final String ID = "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a1";

  private Recorded() {}

  /** Held by the rules, under an article that names a person. */
  public static Case held() {
    return Case.opened(
        ID + "1",
        new Comment(
            "putin-meets-with-kim-jong-un",
            null,
            ID + "1",
            "Dana",
            false,
            "Kim is a thief.",
            "en",
            Instant.parse("2026-07-05T18:57:00.123Z"),
            1,
            null),
        new Origin("Putin Meets With Kim Jong Un", null, "email:5f1e", -5),
        proposal(Verdict.HELD, Reason.DEFAMATION, new Grounds(0.75, EVIDENCE, RULES, List.of())));
  }

  /** A reply, held because the rules failed. */
  public static Case degraded() {
    return Case.opened(
        ID + "2",
        new Comment("a", ID + "1", ID + "1", "Dov", true, "Good.", "he", later(), 1, null),
        new Origin("", null, null, 7),
        proposal(
            Verdict.HELD,
            Reason.TECHNICAL,
            new Grounds(0, List.of(), RULES, List.of("rule-engine"))));
  }

  /** Approved by the rules. */
  public static Case approved() {
    return Case.opened(
        ID + "3",
        new Comment("a", null, ID + "3", "Dov", true, "Good.", "he", later(), 1, null),
        new Origin("A", null, "id:7", 7),
        proposal(Verdict.APPROVED, null, new Grounds(0.03125, List.of(), RULES, List.of())));
  }

  private static Instant later() {
    return Instant.parse("2026-07-05T18:58:00Z");
  }

  private static Proposal proposal(Verdict verdict, Reason reason, Grounds grounds) {
    return new Proposal(verdict, reason, grounds, Cause.SUBMISSION, JUDGED);
  }

  /** A recording. */
  public static String read(String name) {
    try (InputStream file = new ClassPathResource("recorded/" + name + ".json").getInputStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
