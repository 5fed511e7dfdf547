/** What the rules would say about a text, for those who write rules or question them. */
@NullMarked
package org.newsroom.moderation.evaluation;

import org.jspecify.annotations.NullMarked;
