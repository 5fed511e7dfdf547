/** The words in which readers are spoken to, in their language. */
@NullMarked
package org.newsroom.comment.words;

import org.jspecify.annotations.NullMarked;
