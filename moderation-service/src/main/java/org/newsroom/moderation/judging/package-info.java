/** Has the rules judge comments: each when it comes, and again on demand. */
@NullMarked
package org.newsroom.moderation.judging;

import org.jspecify.annotations.NullMarked;
