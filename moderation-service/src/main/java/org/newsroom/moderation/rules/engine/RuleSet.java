package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.context.Surroundings;
import org.newsroom.moderation.rules.examination.Examination;
import org.newsroom.moderation.rules.examination.Examiner;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.text.FoldedText;

/** An immutable set of rules with a version and a digest, and the policy that weighs them. */
public final class RuleSet {

  private final RuleSetVersion version;
  private final Lexicon lexicon;
  private final Surroundings company;
  private final List<Examiner> examiners;
  private final Policy policy;

  RuleSet(
      RuleSetVersion version,
      Lexicon lexicon,
      Surroundings company,
      List<Examiner> examiners,
      Policy policy) {
    this.version = version;
    this.lexicon = lexicon;
    this.company = company;
    this.examiners = List.copyOf(examiners);
    this.policy = policy;
  }

  public RuleSetVersion version() {
    return version;
  }

  /** How many words the rules and their lists know. */
  public int words() {
    return lexicon.size();
  }

  /** All findings of all rules, weighed by the policy. */
  Assessment evaluate(Candidate candidate) {
    FoldedText text = FoldedText.of(candidate.text());
    Tokens words = Tokens.of(text, lexicon.vocabulary());
    Examination reading = new Examination(candidate, text, words, company);
    List<String> degraded = new ArrayList<>();
    for (Examiner examiner : examiners) {
      examine(examiner, reading, degraded);
    }
    return policy.decide(reading, version, degraded);
  }

  private static void examine(Examiner examiner, Examination reading, List<String> degraded) {
    try {
      examiner.examine(reading);
    } catch (RuntimeException | StackOverflowError e) {
      degraded.add(examiner.name());
    }
  }
}
