package org.newsroom.comment.form;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The direction controls of Unicode (UAX #9). One that is not closed where its line ends would turn
 * whatever the page shows behind it; one that is forced on letters makes them read as others.
 */
final class Directions {

  private static final int POP_EMBEDDING = 0x202C;
  private static final int POP_ISOLATE = 0x2069;

  private Directions() {}

  static boolean isControl(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /** What is wrong with the controls of a text, or null where each line closes what it opens. */
  static @Nullable String fault(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' && !open.isEmpty()) {
        return unclosed(open.getLast());
      }
      if (c == POP_EMBEDDING || c == POP_ISOLATE) {
        if (open.isEmpty() || closing(open.getLast()) != c) {
          return "must not close with " + TextRule.name(c) + " what is not open";
        }
        open.removeLast();
      } else if (isControl(c)) {
        open.addLast((int) c);
      }
    }
    return open.isEmpty() ? null : unclosed(open.getLast());
  }

  private static int closing(int opening) {
    return opening < POP_ISOLATE - 3 ? POP_EMBEDDING : POP_ISOLATE;
  }

  private static String unclosed(int opening) {
    return "must close the direction control "
        + TextRule.name(opening)
        + " in its line with "
        + TextRule.name(closing(opening));
  }
}
