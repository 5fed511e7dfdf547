package org.newsroom.moderation.rules.examination;

/** Examines a comment for one kind of thing; knows nothing of the others. */
public interface Examiner {

  /** Under this name its failure is told. */
  String name();

  void examine(Examination reading);
}
