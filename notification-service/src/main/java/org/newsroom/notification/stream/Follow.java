package org.newsroom.notification.stream;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The comments that somebody wants to follow in one stream, with the positions of the notices that
 * are known already.
 *
 * @param positions the position of the last known notice of each comment, 0 for none
 * @param together whether the events' ids name the comments, as they must where there are several
 */
record Follow(Map<UUID, Integer> positions, boolean together) {

  static final int MOST = 20;

  private static final String NUMBER = "\\d{1,9}";
  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern EACH = Pattern.compile("[0-9a-f-]{36}:" + NUMBER);

  Follow {
    positions = Map.copyOf(positions);
  }

  /** Follows one comment; null when no stream of one comment gave that id out. */
  static @Nullable Follow one(UUID commentId, @Nullable String lastEventId) {
    if (lastEventId == null) {
      return new Follow(Map.of(commentId, 0), false);
    }
    return ONE.matcher(lastEventId).matches()
        ? new Follow(Map.of(commentId, Integer.parseInt(lastEventId)), false)
        : null;
  }

  /** Follows several comments; null when no stream of several gave that id out. */
  static @Nullable Follow together(List<UUID> commentIds, @Nullable String lastEventId) {
    Map<String, Integer> known = new HashMap<>();
    if (lastEventId != null) {
      String[] parts = lastEventId.split(",", -1);
      for (String part : parts) {
        if (parts.length > MOST || !EACH.matcher(part).matches()) {
          return null;
        }
        int colon = part.indexOf(':');
        known.put(part.substring(0, colon), Integer.parseInt(part.substring(colon + 1)));
      }
    }
    Map<UUID, Integer> positions = new LinkedHashMap<>();
    commentIds.forEach(id -> positions.put(id, known.getOrDefault(id.toString(), 0)));
    return new Follow(positions, true);
  }

  /** The id of an event after which the positions are these. */
  String eventId(Map<UUID, Integer> now) {
    return together
        ? now.entrySet().stream()
            .map(entry -> entry.getKey() + ":" + entry.getValue())
            .collect(Collectors.joining(","))
        : String.valueOf(now.values().iterator().next());
  }
}
