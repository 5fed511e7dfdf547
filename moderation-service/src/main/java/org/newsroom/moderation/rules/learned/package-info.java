/** Scores a normalised text by a linear classifier over n-grams, beside the rules. */
@NullMarked
package org.newsroom.moderation.rules.learned;

import org.jspecify.annotations.NullMarked;
