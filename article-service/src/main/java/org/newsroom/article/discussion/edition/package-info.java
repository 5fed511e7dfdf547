/** What becomes of a discussion by what happens to its comments, worked out without the store. */
@NullMarked
package org.newsroom.article.discussion.edition;

import org.jspecify.annotations.NullMarked;
