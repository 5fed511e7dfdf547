package org.newsroom.system;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Who has been dealt what, as the editors see it, and what two of them had at once. */
final class Hands {

  private final Map<String, String> holders = new ConcurrentHashMap<>();
  private final Queue<String> collisions = new ConcurrentLinkedQueue<>();

  void take(String commentId, String editor) {
    String before = holders.put(commentId, editor);
    if (before != null) {
      collisions.add(commentId + " was dealt to " + before + " and to " + editor);
    }
  }

  /** Is told before the service is, which may deal it to the next before it has answered. */
  void leave(String commentId) {
    holders.remove(commentId);
  }

  Queue<String> collisions() {
    return collisions;
  }
}
