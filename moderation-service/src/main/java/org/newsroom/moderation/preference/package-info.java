/** Keeps how each editor likes the desk. */
@NullMarked
package org.newsroom.moderation.preference;

import org.jspecify.annotations.NullMarked;
