package org.newsroom.platform.page;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the time and the id of its last entry. A list grows at its head while it is
 * read; a cursor goes on where it was, and costs the same on the first page and on the last.
 *
 * @param time the last entry's time
 * @param id the last entry's id, which decides among equal times
 */
public record Cursor(Instant time, String id) {

  /**
   * Reads what {@link #toString()} wrote; null stays null.
   *
   * @throws InvalidCursorException when it did not
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

  /** Entries after this one, in a list by time and then id. */
  public Bson after(String timeField, boolean descending) {
    Date at = Date.from(time);
    return descending
        ? Filters.or(
            Filters.lt(timeField, at),
            Filters.and(Filters.eq(timeField, at), Filters.lt("_id", id)))
        : Filters.or(
            Filters.gt(timeField, at),
            Filters.and(Filters.eq(timeField, at), Filters.gt("_id", id)));
  }

  /** The order that {@link #after} goes by. */
  public static Bson order(String timeField, boolean descending) {
    return descending ? Sorts.descending(timeField, "_id") : Sorts.ascending(timeField, "_id");
  }

  /** Opaque to clients. */
  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((time.toEpochMilli() + ":" + id).getBytes(StandardCharsets.UTF_8));
  }
}
