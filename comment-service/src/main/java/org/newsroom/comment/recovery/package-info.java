/** Brings back what a store that was restored from a backup lacks and the service's topics have. */
@NullMarked
package org.newsroom.comment.recovery;

import org.jspecify.annotations.NullMarked;
