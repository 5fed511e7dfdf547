package org.newsroom.article.discussion;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.newsroom.article.discussion.edition.Discussion;
import org.springframework.stereotype.Component;

/** Finishes editions that have begun, perhaps on an instance that died. */
@Component
class Settling {

  private final Comments comments;
  private final Discussions discussions;

  Settling(Comments comments, Discussions discussions) {
    this.comments = comments;
    this.discussions = discussions;
  }

  /** The discussions of these articles, in none of which an edition is under way. */
  Map<String, Discussion> settled(Collection<String> articleIds) {
    Map<String, Discussion> settled = new HashMap<>();
    Set<String> open = new LinkedHashSet<>(articleIds);
    while (!open.isEmpty()) {
      Map<String, StoredDiscussion.Begun> unfinished = new HashMap<>();
      for (Map.Entry<String, StoredDiscussion> found : discussions.stored(open).entrySet()) {
        StoredDiscussion stored = found.getValue();
        if (stored.edition() == null) {
          settled.put(found.getKey(), stored.discussion());
          open.remove(found.getKey());
        } else {
          unfinished.put(stored.id(), stored.edition());
        }
      }
      comments.place(unfinished.values());
      discussions.finish(unfinished);
    }
    return settled;
  }
}
