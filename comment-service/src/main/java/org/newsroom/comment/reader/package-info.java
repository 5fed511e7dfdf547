/** The readers for whom the website vouches with a token. */
@NullMarked
package org.newsroom.comment.reader;

import org.jspecify.annotations.NullMarked;
