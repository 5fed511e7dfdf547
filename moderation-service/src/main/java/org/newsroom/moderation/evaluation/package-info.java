/** Tells those who write rules or question them what the rules say about a text. */
@NullMarked
package org.newsroom.moderation.evaluation;

import org.jspecify.annotations.NullMarked;
