package org.newsroom.moderation.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.web.Problems.FieldFault;

/**
 * Whose data are meant: exactly one of e-mail address, account and comment says so.
 *
 * @param account the reader's id at the website, without {@code id:}
 * @param scope only with commentId: that comment alone, which is usual, or all of its author's
 * @param comments only for an erasure: whether texts go, which is usual, or stay without a name
 */
record PersonQuestion(
    @Nullable @Size(min = 3, max = 254) @Email String email,
    @Nullable @Size(min = 1, max = 255) String account,
    @Nullable UUID commentId,
    @Nullable Scope scope,
    @Nullable Treatment comments) {

  /** How much of its author is meant beside a comment. */
  enum Scope {
    COMMENT,
    PERSON
  }

  /** What becomes of the texts. */
  enum Treatment {
    ERASE,
    ANONYMISE
  }

  /** The faults that no field has by itself. */
  List<FieldFault> faults(PersonRequested.Kind kind) {
    List<FieldFault> faults = new ArrayList<>();
    if (Stream.of(email, account, commentId).filter(Objects::nonNull).count() != 1) {
      faults.add(new FieldFault("email", "or account, or commentId: exactly one is required"));
    }
    if (scope != null && commentId == null) {
      faults.add(new FieldFault("scope", "must be absent without commentId"));
    }
    if (comments != null && kind == PersonRequested.Kind.EXPORT) {
      faults.add(new FieldFault("comments", "must be absent: an export changes none"));
    }
    if (account != null && account.chars().anyMatch(Character::isISOControl)) {
      faults.add(new FieldFault("account", "must not have control characters"));
    }
    return faults;
  }

  /** The text keeps out of logs who is meant. */
  @Override
  public String toString() {
    return "PersonQuestion[*]";
  }
}
