/**
 * Judges a reader's comment by rules that are data: a pure function of text, context and rule set.
 */
@NullMarked
package org.newsroom.moderation.rules;

import org.jspecify.annotations.NullMarked;
