/** Lets authors ask for another look at a decision against their comments. */
@NullMarked
package org.newsroom.comment.appeal;

import org.jspecify.annotations.NullMarked;
