package org.newsroom.comment.sanction;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that an author is known by: a sanction on one of them is enough.
 *
 * @param reader the subject for whom the website vouches, or null for a guest
 * @param emailHash the hash that stands for the e-mail address, or null when there is none
 * @param addressHash the hash that stands for the client's network
 */
public record AuthorKeys(
    @Nullable String reader, @Nullable String emailHash, @Nullable String addressHash) {

  Stream<String> all() {
    return Stream.of(key("id:", reader), key("email:", emailHash), key("address:", addressHash))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull);
  }

  private static @Nullable String key(String prefix, @Nullable String value) {
    return value == null ? null : prefix + value;
  }
}
