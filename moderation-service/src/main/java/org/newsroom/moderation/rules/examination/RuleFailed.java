package org.newsroom.moderation.rules.examination;

import org.newsroom.moderation.rules.definition.Rule;

/** Names the rule that was being judged when an examiner failed. */
public final class RuleFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String rule;
  private final transient Throwable fault;

  public RuleFailed(Rule rule, Throwable fault) {
    super(null, fault, false, false);
    this.rule = rule.id();
    this.fault = fault;
  }

  /** The exception or error that the rule failed with. */
  public Throwable fault() {
    return fault;
  }

  /** The id of the rule. */
  public String rule() {
    return rule;
  }
}
