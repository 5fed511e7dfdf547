package org.newsroom.moderation.training;

/**
 * One text to learn from.
 *
 * @param text as the engine's normaliser leaves it
 * @param toxicity the share of readers who would call it toxic, from 0 to 1
 * @param weight how much missing it costs, beside the others
 * @param group examples of one group are never split between learning and measuring
 */
record Example(String text, double toxicity, double weight, String group) {

  boolean toxic() {
    return toxicity >= LabelledRow.TOXIC;
  }
}
