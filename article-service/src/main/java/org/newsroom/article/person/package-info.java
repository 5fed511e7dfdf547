/** Gives out or erases this service's share of what is known of a person, and says so. */
@NullMarked
package org.newsroom.article.person;

import org.jspecify.annotations.NullMarked;
