/** Streams an author's notices while they come. */
@NullMarked
package org.newsroom.notification.stream;

import org.jspecify.annotations.NullMarked;
