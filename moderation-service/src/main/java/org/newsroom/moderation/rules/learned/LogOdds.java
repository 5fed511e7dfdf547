package org.newsroom.moderation.rules.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Turns the classifier's score into a calibrated probability (Platt 1999).
 *
 * @param slope what one unit of the classifier's output adds to the log-odds
 * @param intercept the log-odds where the classifier says zero
 */
public record LogOdds(float slope, float intercept) {

  private static final int FEWEST = 8;

  /** Long texts gather weight by length alone; texts of a word or two must not be magnified. */
  public static double damping(int ngrams) {
    return 1 / Math.sqrt(Math.max(FEWEST, ngrams));
  }

  /** The calibrated probability, in [0, 1]. */
  public double probability(double output) {
    return 1 / (1 + StrictMath.exp(-(slope * output + intercept)));
  }

  static LogOdds read(DataInput in) throws IOException {
    return new LogOdds(in.readFloat(), in.readFloat());
  }

  void write(DataOutput out) throws IOException {
    out.writeFloat(slope);
    out.writeFloat(intercept);
  }
}
