package org.newsroom.moderation.training;

import java.util.Arrays;

/** Rows of few numbers among many columns, one after the other in flat arrays. */
final class SparseMatrix {

  private static final int FIRST_ROOM = 1 << 10;

  private int[] ends = new int[FIRST_ROOM];
  private int[] columns = new int[FIRST_ROOM];
  private float[] values = new float[FIRST_ROOM];
  private int rows;

  int rows() {
    return rows;
  }

  /** Adds an empty row; {@link #add} fills it. */
  void addRow() {
    if (rows == ends.length) {
      ends = Arrays.copyOf(ends, 2 * rows);
    }
    ends[rows] = start(rows);
    rows++;
  }

  /** Adds a number to the last row. */
  void add(int column, double value) {
    int end = ends[rows - 1]++;
    if (end == columns.length) {
      columns = Arrays.copyOf(columns, 2 * end);
      values = Arrays.copyOf(values, 2 * end);
    }
    columns[end] = column;
    values[end] = (float) value;
  }

  /** The product of a row with a column of numbers. */
  double times(int row, double[] vector) {
    double sum = 0;
    for (int at = start(row); at < ends[row]; at++) {
      sum += values[at] * vector[columns[at]];
    }
    return sum;
  }

  /** Adds a multiple of a row to a column of numbers. */
  void addTo(double[] vector, int row, double factor) {
    for (int at = start(row); at < ends[row]; at++) {
      vector[columns[at]] += factor * values[at];
    }
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }
}
