/** Tells the language of a text, so that it is judged by the rules of its own language. */
@NullMarked
package org.newsroom.moderation.rules.language;

import org.jspecify.annotations.NullMarked;
