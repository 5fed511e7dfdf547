package org.newsroom.moderation.training;

/**
 * One text to learn from.
 *
 * @param text as the engine's normaliser leaves it
 * @param group examples of one group are never split between learning and measuring
 */
record Example(String text, boolean toxic, String group) {}
