/** Lets authors correct what they have just written; each correction is judged anew. */
@NullMarked
package org.newsroom.comment.correction;

import org.jspecify.annotations.NullMarked;
