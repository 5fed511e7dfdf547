package org.newsroom.moderation.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Finding;

/**
 * The words that an editor strikes from a text, as spans in the text's order. Offsets are UTF-16
 * units, as those of the evidence are.
 */
public record Strike(List<Span> spans) {

  /** The sign that stands where words were struck. */
  public static final String MARK = "[…]";

  /** Nothing is struck. */
  public static final Strike NONE = new Strike(List.of());

  public Strike {
    spans = spans.stream().sorted(Comparator.comparingInt(Span::from)).toList();
  }

  /** A strike as it is kept, where nothing stands for none. */
  static Strike of(@Nullable List<Span> kept) {
    return kept == null ? NONE : new Strike(kept);
  }

  @Nullable List<Span> kept() {
    return isNone() ? null : spans;
  }

  public boolean isNone() {
    return spans.isEmpty();
  }

  /** Whether the text has what is to be struck, and something else besides. */
  public boolean fits(String text) {
    return spans.stream().allMatch(span -> span.isIn(text))
        && noneOverlaps()
        && (isNone() || leavesSomethingOf(text));
  }

  private boolean noneOverlaps() {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).from() < spans.get(i - 1).to()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a letter, a digit or a picture remains; signs alone say nothing. */
  public boolean leavesSomethingOf(String text) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      left.append(text, at, span.from());
      at = span.to();
    }
    return left.append(text, at, text.length()).codePoints().anyMatch(Strike::says);
  }

  private static boolean says(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.OTHER_SYMBOL;
  }

  /** The rest of the text. Words that were struck beside each other leave one mark. */
  public String from(String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      String between = text.substring(at, span.from());
      if (at == 0 || !between.isBlank()) {
        rest.append(between).append(MARK);
      }
      at = span.to();
    }
    return rest.append(text, at, text.length()).toString();
  }

  /** The findings in the rest of that text, each where it then is. */
  List<Finding> left(String text, List<Finding> findings) {
    List<Finding> left = new ArrayList<>();
    for (Finding found : findings) {
      if (spans.stream().noneMatch(new Span(found.from(), found.to())::overlaps)) {
        int from = placeOf(text, found.from());
        left.add(found.at(from, from + found.to() - found.from()));
      }
    }
    return left;
  }

  /** The place, in the rest, of what is not struck. */
  private int placeOf(String text, int offset) {
    List<Span> before = spans.stream().filter(span -> span.to() <= offset).toList();
    return before.isEmpty()
        ? offset
        : new Strike(before).from(text).length() - (text.length() - offset);
  }

  /** A part of a text, in UTF-16 units; the end is exclusive. */
  public record Span(int from, int to) {

    /** Whether the text has such a part, which cuts no character in two. */
    public boolean isIn(String text) {
      return from >= 0 && from < to && to <= text.length() && !cuts(text, from) && !cuts(text, to);
    }

    public boolean overlaps(Span other) {
      return from < other.to && other.from < to;
    }

    private static boolean cuts(String text, int at) {
      return at > 0
          && at < text.length()
          && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
  }
}
