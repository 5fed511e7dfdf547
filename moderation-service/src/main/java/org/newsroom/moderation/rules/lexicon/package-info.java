/** All words that the rules and lists know, and the words of a text. */
@NullMarked
package org.newsroom.moderation.rules.lexicon;

import org.jspecify.annotations.NullMarked;
