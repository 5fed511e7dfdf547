package org.newsroom.moderation.rules.examination;

import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.context.Surroundings;
import org.newsroom.moderation.rules.definition.AppliesTo;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.matching.Hit;
import org.newsroom.moderation.rules.matching.RuleMatch;

/**
 * Weighs words and phrases of the rules by whom they are said to, and by whether they are quoted or
 * denied. Accusations are not its business.
 */
public final class LexicalExaminer implements Examiner {

  private static final double QUOTED = 0.5;
  private static final double DENIED = 0.6;
  private static final double DOUBTFUL = 0.5;
  private static final double SAID_TO_YOU = 0.5;

  @Override
  public Source source() {
    return Source.LEXICON;
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
        if (match.rule().category() != Category.DEFAMATION && applies(examination, match)) {
          judge(examination, match, findings);
        }
      } catch (RuntimeException | StackOverflowError e) {
        throw new RuleFailed(match.rule(), e);
      }
    }
    return findings.of(source());
  }

  private static void judge(Examination examination, RuleMatch match, Findings findings) {
    Tokens tokens = examination.tokens();
    Rule rule = match.rule();
    Hit hit = match.hit();
    int first = hit.firstWord();
    double weight = rule.weight() * (hit.doubt().isWeighty() ? DOUBTFUL : 1);
    int steps = 0;
    if (dependsOnAddressee(rule.category())) {
      Surroundings surroundings = examination.surroundings();
      boolean toYou = surroundings.isYouNear(tokens, first, hit.lastWord());
      weight = toYou ? 1 - (1 - weight) * SAID_TO_YOU : weight;
      boolean denied = surroundings.isDenied(tokens, first);
      weight *= denied ? DENIED : 1;
      steps -= denied ? 1 : 0;
    }
    boolean bySlur = rule.category() == Category.SLUR && !hit.isPhrase();
    if (first < tokens.size() && tokens.isQuoted(first) && !bySlur) {
      weight *= QUOTED;
      steps--;
    }
    Severity severity = hit.doubt().of(rule.severity().raised(steps));
    findings.add(match, severity, weight);
  }

  /** Whether somebody of whom the rule makes it a condition stands near. */
  private static boolean applies(Examination examination, RuleMatch match) {
    AppliesTo when = match.rule().when();
    return when == AppliesTo.ALWAYS
        || when == AppliesTo.DIRECTED && isSomeoneNear(examination, match.hit())
        || when != AppliesTo.LEADS && isNamedNear(examination, match.hit())
        || when == AppliesTo.LEADS && examination.leads();
  }

  private static boolean isSomeoneNear(Examination examination, Hit hit) {
    return examination
        .surroundings()
        .isSomeoneNear(examination.tokens(), hit.firstWord(), hit.lastWord());
  }

  private static boolean isNamedNear(Examination examination, Hit hit) {
    return examination
        .mentions()
        .isNear(examination.tokens(), hit.firstWord(), hit.lastWord(), Surroundings.NEAR);
  }

  private static boolean dependsOnAddressee(Category category) {
    return category == Category.INSULT || category == Category.INFLAMMATORY;
  }
}
