/** Keeps how each editor likes the desk, and the filters that all of them share. */
@NullMarked
package org.newsroom.moderation.preference;

import org.jspecify.annotations.NullMarked;
