/** Events on Kafka: written, awaited, read a batch at a time, and set aside when unreadable. */
@NullMarked
package org.newsroom.platform.event;

import org.jspecify.annotations.NullMarked;
