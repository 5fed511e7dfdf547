package org.newsroom.moderation.rules.engine;

import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Source;

/** An immutable set of rules with a version and a digest, and the policy that weighs them. */
public final class RuleSet {

  private final RuleSetVersion version;
  private final Pipeline pipeline;
  private final Policy policy;

  /** The way of a name that a comment is signed with, of which no classifier has learned. */
  private final Pipeline names;

  RuleSet(RuleSetVersion version, Pipeline pipeline, Policy policy) {
    this.version = version;
    this.pipeline = pipeline;
    this.policy = policy;
    this.names = pipeline.without(Source.LEARNED);
  }

  public RuleSetVersion version() {
    return version;
  }

  Pipeline pipeline() {
    return pipeline;
  }

  Pipeline names() {
    return names;
  }

  /** The same rule set with another way for comments. */
  RuleSet with(Pipeline other) {
    return new RuleSet(version, other, policy);
  }

  /** The number of words that the rules and their lists know. */
  public int words() {
    return pipeline.lexicon().size();
  }

  /**
   * Judges a comment by these rules, whichever are in use: the same comment always gets the same
   * assessment. A part of the rules that fails is named in it.
   */
  public Assessment evaluate(Candidate candidate) {
    return Decision.of(policy, pipeline.examine(candidate), version);
  }
}
