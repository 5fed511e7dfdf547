/** An author's notices, live. */
@NullMarked
package org.newsroom.notification.stream;

import org.jspecify.annotations.NullMarked;
