/** The comment-service: takes readers' comments and tells where each of them stands. */
@NullMarked
package org.newsroom.comment;

import org.jspecify.annotations.NullMarked;
