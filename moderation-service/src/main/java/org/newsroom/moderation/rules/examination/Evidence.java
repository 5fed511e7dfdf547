package org.newsroom.moderation.rules.examination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Source;

/**
 * What one source says of a comment. Immutable.
 *
 * @param findings in the order in which they were found
 * @param learned what a classifier says; absent for any other source
 */
public record Evidence(Source source, List<WeighedFinding> findings, @Nullable Learned learned) {

  /**
   * What a classifier says of a comment as a whole.
   *
   * @param probability that people would call it toxic, from 0 to 1
   * @param dueTo the places that it is due to, if it is high enough to be explained
   */
  public record Learned(double probability, List<Finding> dueTo) {

    public Learned {
      dueTo = List.copyOf(dueTo);
    }
  }

  public Evidence {
    findings = List.copyOf(findings);
  }

  /** The evidence of a source that weighs what it finds. */
  public static Evidence of(Source source, List<WeighedFinding> findings) {
    return new Evidence(source, findings, null);
  }

  /** Whether there is nothing to be said against the comment. */
  public boolean isEmpty() {
    return findings.isEmpty() && learned == null;
  }
}
