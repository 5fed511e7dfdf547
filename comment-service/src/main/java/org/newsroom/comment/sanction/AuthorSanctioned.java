package org.newsroom.comment.sanction;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;

/**
 * The part that this service needs of the event that {@code contracts/authors.v1.schema.json}
 * describes.
 */
@OfType("org.newsroom.author.sanctioned.v1")
record AuthorSanctioned(String authorKey, long version, @Nullable InForce sanction) {

  static final String TOPIC = "authors.v1";

  AuthorSanctioned {
    Objects.requireNonNull(authorKey, "authorKey");
    if (version < 1) {
      throw new IllegalArgumentException("version must be positive");
    }
  }

  /** The kinds of sanctions, of which only the last two matter here. */
  enum Kind {
    WARN,
    PRE_MODERATE,
    SUSPEND,
    BAN
  }

  /** The sanction in force. */
  record InForce(Kind kind, @Nullable Instant until, @Nullable String message) {

    InForce {
      Objects.requireNonNull(kind, "kind");
    }

    private boolean refusesComments() {
      return kind == Kind.SUSPEND || kind == Kind.BAN;
    }
  }

  /** The suspension that it means, or null when comments are taken. */
  @Nullable Suspension suspension() {
    return sanction != null && sanction.refusesComments()
        ? new Suspension(sanction.until(), sanction.message())
        : null;
  }
}
