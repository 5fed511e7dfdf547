package org.newsroom.moderation.ruling;

import org.jspecify.annotations.Nullable;

/** The port by which a ruling is explained to the comment's author. */
public interface Explanation {

  /** The statement of reasons for the ruling in force, or null where it needs none. */
  @Nullable String of(Case subject);
}
