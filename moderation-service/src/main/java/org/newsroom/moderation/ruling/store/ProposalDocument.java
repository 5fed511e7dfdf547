package org.newsroom.moderation.ruling.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Part;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling;

/**
 * A proposal as MongoDB keeps it within its case.
 *
 * @param over the sequence of the ruling beside which it waits; an instance of a release that knows
 *     no proposals leaves it where it is when an editor rules there
 */
record ProposalDocument(
    Verdict verdict,
    @Nullable Reason reason,
    double score,
    List<Evidence> evidence,
    String ruleSet,
    String digest,
    List<String> degraded,
    Ruling.Cause cause,
    Instant at,
    long over) {

  static @Nullable ProposalDocument of(Case subject) {
    Proposal proposal = subject.proposal();
    return proposal == null ? null : of(proposal, subject.ruling().sequence());
  }

  static ProposalDocument of(Proposal proposal, long over) {
    Grounds grounds = proposal.grounds();
    return new ProposalDocument(
        proposal.verdict(),
        proposal.reason(),
        grounds.score(),
        Evidence.of(grounds),
        grounds.ruleSet().version(),
        grounds.ruleSet().digest(),
        grounds.degraded(),
        proposal.cause(),
        proposal.at(),
        over);
  }

  Proposal proposal() {
    return new Proposal(verdict, reason, grounds(), cause, at);
  }

  private Grounds grounds() {
    return new Grounds(
        score, Evidence.findings(evidence), new RuleSetVersion(ruleSet, digest), degraded);
  }

  /**
   * A finding of the rules as MongoDB keeps it.
   *
   * @param inDoubt true where something harmless may be meant, else absent
   * @param of NAME where it is about the author's name, else absent
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
      return of(grounds.evidence());
    }

    static List<Evidence> of(List<Finding> findings) {
      return findings.stream()
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

    static List<Finding> findings(List<Evidence> evidence) {
      return evidence.stream().map(Evidence::finding).toList();
    }

    private Finding finding() {
      boolean doubted = Boolean.TRUE.equals(inDoubt);
      Part part = Objects.requireNonNullElse(of, Part.TEXT);
      return new Finding(rule, category, severity, from, to, why, doubted, part);
    }
  }
}
