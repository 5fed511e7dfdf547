package org.newsroom.moderation.training;

import java.util.List;
import org.newsroom.moderation.rules.learned.LogOdds;

/**
 * Fits probabilities to outputs on texts that the classifier did not learn from (Platt 1999), as if
 * toxic and clean texts were equally many.
 */
final class Calibration {

  private static final int STEPS = 100;
  private static final double SMALLEST_STEP = 1e-6;

  /** Keeps the curvature from vanishing where nothing is in doubt. */
  private static final double RIDGE = 1e-9;

  private final double[] outputs;
  private final double[] signs;
  private final double[] shares;

  private Calibration(List<Scored> scored) {
    double toxic = scored.stream().filter(Scored::toxic).count();
    double clean = scored.size() - toxic;
    outputs = scored.stream().mapToDouble(Scored::output).toArray();
    signs = scored.stream().mapToDouble(s -> s.toxic() ? 1 : -1).toArray();
    shares = scored.stream().mapToDouble(s -> 0.5 / (s.toxic() ? toxic : clean)).toArray();
  }

  static LogOdds of(List<Scored> scored) {
    return new Calibration(scored).fit();
  }

  /** Newton's method; a step that does not lower the loss is halved. */
  private LogOdds fit() {
    double slope = 0;
    double intercept = 0;
    double loss = loss(slope, intercept);
    for (int i = 0; i < STEPS; i++) {
      double[] step = newtonStep(slope, intercept);
      double scale = 1;
      while (scale > SMALLEST_STEP
          && loss(slope - scale * step[0], intercept - scale * step[1]) > loss) {
        scale /= 2;
      }
      slope -= scale * step[0];
      intercept -= scale * step[1];
      loss = loss(slope, intercept);
    }
    return new LogOdds((float) slope, (float) intercept);
  }

  private double loss(double slope, double intercept) {
    double loss = 0;
    for (int i = 0; i < outputs.length; i++) {
      double margin = signs[i] * (slope * outputs[i] + intercept);
      loss +=
          shares[i] * (Math.max(0, -margin) + StrictMath.log1p(StrictMath.exp(-Math.abs(margin))));
    }
    return loss;
  }

  private double[] newtonStep(double slope, double intercept) {
    double gradientA = 0;
    double gradientB = 0;
    double curveAa = RIDGE;
    double curveAb = 0;
    double curveBb = RIDGE;
    for (int i = 0; i < outputs.length; i++) {
      double p = 1 / (1 + StrictMath.exp(-(slope * outputs[i] + intercept)));
      double error = shares[i] * (p - (signs[i] > 0 ? 1 : 0));
      double curve = shares[i] * p * (1 - p);
      gradientA += error * outputs[i];
      gradientB += error;
      curveAa += curve * outputs[i] * outputs[i];
      curveAb += curve * outputs[i];
      curveBb += curve;
    }
    double determinant = curveAa * curveBb - curveAb * curveAb;
    return new double[] {
      (curveBb * gradientA - curveAb * gradientB) / determinant,
      (curveAa * gradientB - curveAb * gradientA) / determinant
    };
  }
}
