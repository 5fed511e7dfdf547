package org.newsroom.moderation.training;

/** A row and what a classifier that did not learn from it says of it. */
record Scored(LabelledRow row, double output) {

  boolean toxic() {
    return row.toxic();
  }
}
