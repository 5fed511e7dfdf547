/**
 * The topics of a service: made, watched, and read from their beginning when they were made anew.
 */
@NullMarked
package org.newsroom.platform.topic;

import org.jspecify.annotations.NullMarked;
