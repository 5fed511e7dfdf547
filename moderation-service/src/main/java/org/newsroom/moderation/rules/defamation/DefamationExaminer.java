package org.newsroom.moderation.rules.defamation;

import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.context.Mentions;
import org.newsroom.moderation.rules.examination.Evidence;
import org.newsroom.moderation.rules.examination.Examination;
import org.newsroom.moderation.rules.examination.Examiner;
import org.newsroom.moderation.rules.examination.Findings;
import org.newsroom.moderation.rules.examination.RuleFailed;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.WordLists;
import org.newsroom.moderation.rules.matching.Hit;
import org.newsroom.moderation.rules.matching.RuleMatch;

/** Finds accusations of crime or dishonour against somebody whom the article names. */
public final class DefamationExaminer implements Examiner {

  private final Attribution attribution;
  private final Epithets epithets;
  private final Denials denials;
  private final DefamationPolicy policy;

  public DefamationExaminer(WordLists lists, DefamationPolicy policy) {
    this.attribution = new Attribution(lists);
    this.epithets = new Epithets(lists);
    this.denials = new Denials(lists);
    this.policy = policy;
  }

  @Override
  public Source source() {
    return Source.DEFAMATION;
  }

  @Override
  public boolean needsMatches() {
    return true;
  }

  @Override
  public Evidence examine(Examination examination) {
    Findings findings = new Findings(examination.text());
    for (RuleMatch match : examination.matches().found()) {
      try {
        if (match.rule().category() == Category.DEFAMATION) {
          examine(examination, match, findings);
        }
      } catch (RuntimeException | StackOverflowError e) {
        throw new RuleFailed(match.rule(), e);
      }
    }
    return findings.of(source());
  }

  private void examine(Examination examination, RuleMatch accusation, Findings findings) {
    Hit hit = accusation.hit();
    Mentions mentions = examination.mentions();
    Sentence sentence = new Sentence(examination, mentions, hit.firstWord());
    if (attribution.isAnother(sentence, hit)) {
      return;
    }
    Tokens tokens = examination.tokens();
    boolean near = mentions.isNear(tokens, hit.firstWord(), hit.lastWord(), policy.near());
    if (near || isMeantByPronoun(examination, hit)) {
      judge(sentence, accusation, near, findings);
    }
  }

  private void judge(Sentence sentence, RuleMatch accusation, boolean near, Findings findings) {
    Hit hit = accusation.hit();
    Mitigations mitigations = new Mitigations(accusation.rule().weight());
    if (!near) {
      mitigations.take(policy.byPronoun());
    }
    boolean reported = isReported(sentence.examination(), hit);
    boolean epithet = !reported && epithets.isEpithet(sentence, hit);
    if (denials.isDenied(sentence, hit, epithet)) {
      mitigations.take(policy.denied());
    }
    if (reported) {
      mitigations.take(policy.reported());
    }
    Severity severity = accusation.rule().severity().raised(-mitigations.grades);
    findings.add(accusation, severity, mitigations.weight);
  }

  private static boolean isReported(Examination examination, Hit hit) {
    Tokens tokens = examination.tokens();
    return tokens.isQuoted(hit.firstWord())
        || examination.surroundings().isReported(tokens, hit.firstWord(), hit.lastWord());
  }

  /**
   * Whether a pronoun before the accusation means somebody who is named just before that: {@code I
   * saw Putin. He is a thief.}
   */
  private boolean isMeantByPronoun(Examination examination, Hit hit) {
    Tokens tokens = examination.tokens();
    boolean[] named = examination.mentions().named();
    int first = hit.firstWord();
    boolean pronoun = false;
    for (int word = first - 1; word >= 0 && word > first - 3 * policy.near(); word--) {
      boolean here = tokens.sameSentence(word, first);
      pronoun |= here && examination.surroundings().isPronoun(tokens.known(word));
      if (named[word]) {
        return pronoun;
      }
    }
    return false;
  }

  /** An accusation's weight, as far as it is left, and the grades that it has lost. */
  private static final class Mitigations {

    private double weight;
    private int grades;

    Mitigations(double weight) {
      this.weight = weight;
    }

    void take(Mitigation mitigation) {
      weight *= mitigation.weighs();
      grades += mitigation.grades();
    }
  }
}
