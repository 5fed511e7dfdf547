/** Gives out or erases all that is known of a person, and tells the other services of whom. */
@NullMarked
package org.newsroom.comment.person;

import org.jspecify.annotations.NullMarked;
