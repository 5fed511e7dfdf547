/** Judges comments by rules and lets editors decide where the rules doubt. */
@NullMarked
package org.newsroom.moderation;

import org.jspecify.annotations.NullMarked;
