package org.newsroom.system;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Who has been dealt what, as the editors see it, and what two of them had at once. */
final class Hands {

  private final Map<String, String> holders = new ConcurrentHashMap<>();
  private final Set<String> freed = ConcurrentHashMap.newKeySet();
  private final Queue<String> collisions = new ConcurrentLinkedQueue<>();

  void take(String commentId, String editor) {
    String before = holders.put(commentId, editor);
    if (before != null && !freed.contains(commentId)) {
      collisions.add(commentId + " was dealt to " + before + " and to " + editor);
    }
  }

  /** Is told before the service is, which may deal it to the next before it has answered. */
  void leave(String commentId) {
    holders.remove(commentId);
  }

  /**
   * Others may end a hold on it: its author, whose correction the rules let through, and a senior
   * who undoes what he decided. When it waits again it is anybody's. Is told before the service is.
   */
  void free(String commentId) {
    freed.add(commentId);
  }

  Queue<String> collisions() {
    return collisions;
  }
}
