/** Sends authors their notices by e-mail. */
@NullMarked
package org.newsroom.notification.delivery;

import org.jspecify.annotations.NullMarked;
