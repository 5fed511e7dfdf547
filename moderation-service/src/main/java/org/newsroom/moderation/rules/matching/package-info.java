/** Finds the lexicon's words in a text: plain, disguised, cut up, inside others. */
@NullMarked
package org.newsroom.moderation.rules.matching;

import org.jspecify.annotations.NullMarked;
