package org.newsroom.moderation.author;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.EventType;

/**
 * The event that {@code contracts/authors.v1.schema.json} describes.
 *
 * @param version a higher one supersedes a lower one; not every number is announced
 * @param sanction the one in force, or null, which is said, too
 */
record AuthorSanctioned(
    String authorKey,
    long version,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable InForce sanction,
    Instant changedAt) {

  /** The topic and the CloudEvents type. */
  static final EventType<AuthorSanctioned> TYPE =
      new EventType<>("authors.v1", "org.newsroom.author.sanctioned.v1");

  static AuthorSanctioned of(Author author, Instant at) {
    return new AuthorSanctioned(
        author.key().value(),
        author.version(),
        author.inForce(at).map(InForce::of).orElse(null),
        at);
  }

  /** The same each time this version is announced. */
  String eventId() {
    return authorKey + ":" + version;
  }

  /** The sanction as others may know it: who imposed it is none of it, nor is the note. */
  record InForce(
      String id,
      Sanction.Kind kind,
      Instant from,
      @Nullable Instant until,
      @Nullable String message) {

    static InForce of(Sanction sanction) {
      return new InForce(
          sanction.id(),
          sanction.terms().kind(),
          sanction.imposed().at(),
          sanction.until(),
          sanction.terms().message());
    }
  }
}
