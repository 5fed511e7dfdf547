/** Asks all services for a person's data, or to erase them, and reports what was done where. */
@NullMarked
package org.newsroom.moderation.person;

import org.jspecify.annotations.NullMarked;
