package org.newsroom.article.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.article.MovableDiscussions;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * The ids of articles that have moved. A discussion keeps its identity, the id under which it
 * began; every other id gets a document that only names it.
 */
@Repository
class FormerIds implements MovableDiscussions {

  private final MongoOperations operations;
  private final Discussions discussions;

  FormerIds(MongoOperations operations, Discussions discussions) {
    this.operations = operations;
    this.discussions = discussions;
  }

  @Override
  public boolean canFollow(String id, List<String> formerIds) {
    String discussion = discussions.of(formerIds.get(0)).id();
    List<String> others = new ArrayList<>(formerIds);
    others.add(id);
    Map<String, StoredDiscussion> found = discussions.find(others, false);
    return others.stream().allMatch(other -> means(found.get(other), other, discussion));
  }

  private static boolean means(@Nullable StoredDiscussion stored, String id, String discussion) {
    return stored == null || id.equals(discussion) || discussion.equals(stored.of());
  }

  /** Each id gets a document that only names the discussion, unless it has one of its own. */
  @Override
  public boolean follow(String id, List<String> formerIds) {
    String discussion = discussions.of(formerIds.get(0)).id();
    for (String other : formerIds) {
      name(other, discussion);
    }
    name(id, discussion);
    return canFollow(id, formerIds);
  }

  private void name(String id, String discussion) {
    if (!id.equals(discussion)) {
      try {
        operations.insert(
            new Document(StoredDiscussion.ID, id).append(StoredDiscussion.OF, discussion),
            StoredDiscussion.COLLECTION);
      } catch (DuplicateKeyException e) {
        // The id has a discussion, of its own or this one: whoever asks next sees which.
      }
    }
  }
}
