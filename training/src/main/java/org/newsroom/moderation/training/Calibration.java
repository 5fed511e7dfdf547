package org.newsroom.moderation.training;

import java.util.List;
import org.newsroom.moderation.rules.learned.LogOdds;

/** Fits probabilities to outputs on texts that the classifier did not learn from (Platt 1999). */
final class Calibration {

  private static final int STEPS = 50;

  private Calibration() {}

  static LogOdds of(List<Scored> scored) {
    double slope = 1;
    double intercept = 0;
    for (int step = 0; step < STEPS; step++) {
      double gradientSlope = 0;
      double gradientIntercept = 0;
      double slopeSlope = 1e-9;
      double slopeIntercept = 0;
      double interceptIntercept = 1e-9;
      for (Scored s : scored) {
        double p = 1 / (1 + StrictMath.exp(-(slope * s.output() + intercept)));
        double error = p - (s.toxic() ? 1 : 0);
        double curvature = p * (1 - p);
        gradientSlope += error * s.output();
        gradientIntercept += error;
        slopeSlope += curvature * s.output() * s.output();
        slopeIntercept += curvature * s.output();
        interceptIntercept += curvature;
      }
      double determinant = slopeSlope * interceptIntercept - slopeIntercept * slopeIntercept;
      slope -=
          (interceptIntercept * gradientSlope - slopeIntercept * gradientIntercept) / determinant;
      intercept -= (slopeSlope * gradientIntercept - slopeIntercept * gradientSlope) / determinant;
    }
    return new LogOdds((float) slope, (float) intercept);
  }
}
