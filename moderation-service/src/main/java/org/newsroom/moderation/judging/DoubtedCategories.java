package org.newsroom.moderation.judging;

import java.util.Set;
import org.newsroom.moderation.rules.Category;

/** Whoever knows which categories' rejections wait for an editor, because too many were wrong. */
public interface DoubtedCategories {

  /** The categories as they were stored at most a second ago. */
  Set<Category> inDoubt();
}
