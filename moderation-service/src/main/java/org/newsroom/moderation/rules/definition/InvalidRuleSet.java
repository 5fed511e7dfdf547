package org.newsroom.moderation.rules.definition;

import java.util.List;
import java.util.stream.Collectors;

/** A rule set that is refused as a whole, with everything that is wrong with it. */
public final class InvalidRuleSet extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public InvalidRuleSet(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
