/** Gives out or erases this service's share of what is known of a person, and says so. */
@NullMarked
package org.newsroom.notification.person;

import org.jspecify.annotations.NullMarked;
