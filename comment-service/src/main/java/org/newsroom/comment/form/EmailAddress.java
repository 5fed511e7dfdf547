package org.newsroom.comment.form;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/**
 * An e-mail address that others can reach: Hibernate Validator takes it, its host is within a
 * domain, no local part is quoted, and nothing in it could end a mail header.
 */
record EmailAddress(
    @Size(min = 3, max = 254)
        @Email(regexp = "(?=[^@]*@[^.]+\\.)[^\\s\\p{Cntrl}\"(),:;<>\\[\\\\\\]]+")
        String value) {}
