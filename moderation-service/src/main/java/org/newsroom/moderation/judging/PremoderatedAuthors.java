package org.newsroom.moderation.judging;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Whoever knows of which authors the comments wait for an editor, though the rules approve. */
public interface PremoderatedAuthors {

  /**
   * Those of the authors, as they are known at this moment. Each is given by all of the author's
   * keys; the first is the one under which the author's earlier comments are found.
   */
  Set<List<String>> among(Collection<List<String>> authors);
}
