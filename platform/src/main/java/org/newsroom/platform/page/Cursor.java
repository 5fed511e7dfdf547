package org.newsroom.platform.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Where a page ended: the time and the id of its last entry. A list grows at its head while it is
 * read; a cursor goes on where it was, and costs the same on the first page and on the last.
 *
 * @param time the time of the last entry
 * @param id the id of the last entry, which decides among equal times
 */
public record Cursor(Instant time, String id) {

  /**
   * The cursor that {@link #toString()} wrote; null stays null.
   *
   * @throws InvalidCursorException when it did not write the text
   */
  public static @Nullable Cursor parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int colon = plain.indexOf(':');
      return new Cursor(
          Instant.ofEpochMilli(Long.parseLong(plain.substring(0, colon))),
          plain.substring(colon + 1));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new InvalidCursorException();
    }
  }

  /** The entries after this one, in a list by time and then id. */
  public Criteria after(String timeField, boolean descending) {
    Criteria later =
        descending ? Criteria.where(timeField).lt(time) : Criteria.where(timeField).gt(time);
    Criteria then = Criteria.where(timeField).is(time).and("_id");
    return new Criteria().orOperator(later, descending ? then.lt(id) : then.gt(id));
  }

  /** The order of the list in which {@link #after} goes on. */
  public static Sort order(String timeField, boolean descending) {
    return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, timeField, "_id");
  }

  /** The text that clients hand back; they do not look into it. */
  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((time.toEpochMilli() + ":" + id).getBytes(StandardCharsets.UTF_8));
  }
}
