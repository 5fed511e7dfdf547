/** Gives out or erases this service's share of what is known of a person, and says so. */
@NullMarked
package org.newsroom.moderation.person.share;

import org.jspecify.annotations.NullMarked;
