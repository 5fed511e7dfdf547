package org.newsroom.comment.submission;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/**
 * What counts as an e-mail address: what Hibernate Validator takes, without quoted local parts and
 * without anything that could end a mail header.
 */
record EmailAddress(
    @Size(min = 3, max = 254) @Email(regexp = "[^\\s\\p{Cntrl}\"(),:;<>\\[\\\\\\]]+")
        String value) {}
