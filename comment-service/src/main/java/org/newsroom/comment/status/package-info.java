/** Tells readers where their comments stand, from the events of the other services. */
@NullMarked
package org.newsroom.comment.status;

import org.jspecify.annotations.NullMarked;
