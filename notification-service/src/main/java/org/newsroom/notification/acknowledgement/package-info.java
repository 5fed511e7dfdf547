/** Acknowledges each submitted comment. */
@NullMarked
package org.newsroom.notification.acknowledgement;

import org.jspecify.annotations.NullMarked;
