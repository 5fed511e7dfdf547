package org.newsroom.moderation.rules.definition;

import org.newsroom.moderation.rules.Severity;

/** The weights that findings of each grade add to the score when their rule does not say. */
final class DefaultWeights {

  private DefaultWeights() {}

  static double of(Severity severity) {
    return switch (severity) {
      case MILD -> 0.2;
      case MODERATE -> 0.5;
      case STRONG -> 0.85;
      case SEVERE -> 0.97;
    };
  }
}
