/**
 * The topics of a service: made, watched, and read from their beginning when they were made anew;
 * where all of Kafka is new, so are the producers.
 */
@NullMarked
package org.newsroom.platform.topic;

import org.jspecify.annotations.NullMarked;
