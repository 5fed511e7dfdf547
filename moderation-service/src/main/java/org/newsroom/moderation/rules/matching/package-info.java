/** Finds the words and phrases of the rules in a text: plain, disguised, cut up, inside others. */
@NullMarked
package org.newsroom.moderation.rules.matching;

import org.jspecify.annotations.NullMarked;
