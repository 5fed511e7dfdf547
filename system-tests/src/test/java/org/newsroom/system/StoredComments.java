package org.newsroom.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids of the comments that each store has. */
record StoredComments(StoreContainers stores) {

  /** Reporters have inboxes, too, which are those of their reports. */
  private static final String IDS =
      "print(db.getSiblingDB('%s').%s.find({'matter.reported': null}, {_id: 1}).toArray()"
          + ".map(one => one._id.toString('hex')).join(' '))";

  /** What one of the stores lacks, and what it has and nobody was told of. */
  List<String> faults(Collection<ReadersComment> accepted) {
    Set<String> told =
        accepted.stream()
            .map(ReadersComment::id)
            .map(StoredComments::plain)
            .collect(Collectors.toSet());
    List<String> faults = new ArrayList<>();
    if (told.size() != accepted.size()) {
      faults.add("Of two keys the same comment");
    }
    for (String collection :
        List.of("comment.comments", "moderation.cases", "notification.inboxes")) {
      compare(collection, told, ids(collection), faults);
    }
    Set<String> published = ids("article.comments");
    published.removeAll(told);
    published.forEach(
        id -> faults.add("article.comments has " + id + ", of which nobody was told"));
    return faults;
  }

  private static void compare(
      String collection, Set<String> told, Set<String> stored, List<String> faults) {
    for (String id : told) {
      if (!stored.remove(id)) {
        faults.add(collection + " lacks " + id);
      }
    }
    stored.forEach(id -> faults.add(collection + " has " + id + ", of which nobody was told"));
  }

  private Set<String> ids(String collection) {
    String[] names = collection.split("\\.");
    return Arrays.stream(stores.evaluate(IDS.formatted(names[0], names[1])).strip().split(" "))
        .map(StoredComments::plain)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String plain(String id) {
    return id.replace("-", "");
  }
}
