package org.newsroom.comment.form;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/**
 * An e-mail address that others can reach: Hibernate Validator takes it, its host is within a
 * domain, no local part is quoted, and nothing in it could end a mail header.
 */
public record EmailAddress(
    @Size(min = EmailAddress.SHORTEST, max = EmailAddress.LONGEST)
        @Email(regexp = "(?=[^@]*@[^.]+\\.)[^\\s\\p{Cntrl}\"(),:;<>\\[\\\\\\]]+")
        String value) {

  /** The fewest characters. */
  public static final int SHORTEST = 3;

  /** The most characters. */
  public static final int LONGEST = 254;
}
