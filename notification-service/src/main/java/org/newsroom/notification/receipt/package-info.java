/** Proof that somebody submitted a comment. */
@NullMarked
package org.newsroom.notification.receipt;

import org.jspecify.annotations.NullMarked;
