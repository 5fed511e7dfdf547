/** Tells other services which notices and which mails authors got. */
@NullMarked
package org.newsroom.notification.telling;

import org.jspecify.annotations.NullMarked;
