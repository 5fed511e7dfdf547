package org.newsroom.moderation.rules;

/** Examines a comment for one kind of thing; knows nothing of the others. */
interface Examiner {

  /** Under this name its failure is told. */
  String name();

  void examine(Reading reading);
}
