/** The verdict on each comment: made by the rules, stored before it is announced. */
@NullMarked
package org.newsroom.moderation.verdict;

import org.jspecify.annotations.NullMarked;
