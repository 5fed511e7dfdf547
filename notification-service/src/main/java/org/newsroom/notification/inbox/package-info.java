/** An author's notices, to be asked for. */
@NullMarked
package org.newsroom.notification.inbox;

import org.jspecify.annotations.NullMarked;
