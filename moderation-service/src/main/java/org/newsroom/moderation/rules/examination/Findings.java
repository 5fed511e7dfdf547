package org.newsroom.moderation.rules.examination;

import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.matching.RuleMatch;
import org.newsroom.moderation.rules.text.FoldedText;

/** Collects what one examiner finds in one text, and points at it in the reader's own text. */
public final class Findings {

  private final FoldedText text;
  private List<WeighedFinding> found = List.of();

  public Findings(FoldedText text) {
    this.text = text;
  }

  /** Adds what a rule found by a word or phrase, at the grade and weight that it has there. */
  public void add(RuleMatch match, Severity severity, double weight) {
    int begin = match.hit().begin();
    Finding finding = finding(match.rule(), severity, begin, match.hit().end());
    add(new WeighedFinding(match.isInDoubt() ? doubted(finding) : finding, weight));
  }

  /** Adds what a rule found at a stretch of the folded text, at its own grade and weight. */
  void add(Rule rule, int begin, int end) {
    Finding finding = finding(rule, rule.severity(), begin, end);
    add(new WeighedFinding(rule.certain() ? finding : doubted(finding), rule.weight()));
  }

  /** Adds what a rule found in the text as a whole. */
  void addWhole(Rule rule) {
    int end = text.source().length();
    Finding finding = new Finding(rule.id(), rule.category(), rule.severity(), 0, end, rule.why());
    add(new WeighedFinding(rule.certain() ? finding : doubted(finding), rule.weight()));
  }

  private static Finding doubted(Finding finding) {
    return new Finding(
        finding.rule(),
        finding.category(),
        finding.severity(),
        finding.from(),
        finding.to(),
        finding.why(),
        true);
  }

  private void add(WeighedFinding finding) {
    if (found.isEmpty()) {
      found = new ArrayList<>();
    }
    found.add(finding);
  }

  private Finding finding(Rule rule, Severity severity, int begin, int end) {
    int from = text.from(begin);
    int to = Math.max(from, text.to(end - 1));
    return new Finding(rule.id(), rule.category(), severity, from, to, rule.why());
  }

  /** All findings so far, as evidence of this source. */
  public Evidence of(Source source) {
    return Evidence.of(source, found);
  }
}
