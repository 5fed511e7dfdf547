/** Who stands near a word, and whom the article names. */
@NullMarked
package org.newsroom.moderation.rules.context;

import org.jspecify.annotations.NullMarked;
