/** Finds the word that somebody disguised in a stretch of text. */
@NullMarked
package org.newsroom.moderation.rules.disguise;

import org.jspecify.annotations.NullMarked;
