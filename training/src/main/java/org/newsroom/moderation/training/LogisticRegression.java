package org.newsroom.moderation.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Fits a regularised logistic regression to graded examples by the L-BFGS method (Liu and Nocedal,
 * Mathematical Programming 45, 1989). It works in one thread and with exact functions only, so that
 * the same examples give the same weights on every machine.
 */
final class LogisticRegression {

  private static final int MEMORY = 8;
  private static final int MOST_STEPS = 300;
  private static final double TOLERANCE = 1e-3;

  /** A step is taken if it gains this part of what the slope promises (Armijo's rule). */
  private static final double LEAST_GAIN = 1e-4;

  private static final double SMALLEST_STEP = 1e-9;

  private final SparseMatrix examples;
  private final double[] targets;
  private final double[] costs;
  private final Deque<Step> memory = new ArrayDeque<>();

  /** A step that was taken, and how the gradient changed on it. */
  private record Step(double[] moved, double[] turned, double product) {}

  /**
   * @param targets the probability that each example is to have
   * @param costs the cost of missing it, where the square of all weights costs a half
   */
  LogisticRegression(SparseMatrix examples, double[] targets, double[] costs) {
    this.examples = examples;
    this.targets = targets;
    this.costs = costs;
  }

  /** The weight of each of so many columns. */
  double[] fit(int columns) {
    double[] weights = new double[columns];
    double[] gradient = new double[columns];
    double loss = loss(weights, gradient);
    double enough = TOLERANCE * Math.sqrt(dot(gradient, gradient));
    for (int i = 0; i < MOST_STEPS && Math.sqrt(dot(gradient, gradient)) > enough; i++) {
      double[] direction = direction(gradient);
      double slope = dot(direction, gradient);
      double[] next = new double[columns];
      double[] nextGradient = new double[columns];
      double scale = memory.isEmpty() ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
      double nextLoss = loss(moved(weights, direction, scale, next), nextGradient);
      while (nextLoss > loss + LEAST_GAIN * scale * slope && scale > SMALLEST_STEP) {
        scale /= 2;
        nextLoss = loss(moved(weights, direction, scale, next), nextGradient);
      }
      remember(difference(next, weights), difference(nextGradient, gradient));
      weights = next;
      gradient = nextGradient;
      loss = nextLoss;
    }
    return weights;
  }

  /** The loss at these weights; its gradient is written beside. */
  private double loss(double[] weights, double[] gradient) {
    System.arraycopy(weights, 0, gradient, 0, weights.length);
    double loss = dot(weights, weights) / 2;
    for (int row = 0; row < examples.rows(); row++) {
      double output = examples.times(row, weights);
      double softplus = Math.max(0, output) + StrictMath.log1p(StrictMath.exp(-Math.abs(output)));
      loss += costs[row] * (softplus - targets[row] * output);
      double probability = 1 / (1 + StrictMath.exp(-output));
      examples.addTo(gradient, row, costs[row] * (probability - targets[row]));
    }
    return loss;
  }

  /** The way down, by the gradient and by how it turned on the last steps. */
  private double[] direction(double[] gradient) {
    double[] direction = gradient.clone();
    double[] shares = new double[memory.size()];
    int at = 0;
    for (Step step : memory) {
      shares[at] = dot(step.moved(), direction) / step.product();
      add(direction, step.turned(), -shares[at++]);
    }
    Step last = memory.peekFirst();
    double scale = last == null ? 1 : last.product() / dot(last.turned(), last.turned());
    for (int i = 0; i < direction.length; i++) {
      direction[i] *= -scale;
    }
    for (Iterator<Step> oldest = memory.descendingIterator(); oldest.hasNext(); ) {
      Step step = oldest.next();
      double back = dot(step.turned(), direction) / step.product();
      add(direction, step.moved(), -shares[--at] - back);
    }
    return direction;
  }

  private void remember(double[] moved, double[] turned) {
    double product = dot(moved, turned);
    if (product > 0) {
      memory.addFirst(new Step(moved, turned, product));
      if (memory.size() > MEMORY) {
        memory.removeLast();
      }
    }
  }

  private static double[] moved(double[] from, double[] direction, double scale, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = from[i] + scale * direction[i];
    }
    return to;
  }

  private static double[] difference(double[] to, double[] from) {
    return moved(to, from, -1, new double[to.length]);
  }

  private static void add(double[] vector, double[] other, double factor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] += factor * other[i];
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
