/** Tells what has happened to a comment from the beginning, gathered from events. */
@NullMarked
package org.newsroom.moderation.lifeline;

import org.jspecify.annotations.NullMarked;
