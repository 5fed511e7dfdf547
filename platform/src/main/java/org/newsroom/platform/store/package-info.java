/**
 * How a service uses MongoDB: when a write counts and may be read, how long it waits, that its
 * indexes are there.
 */
@NullMarked
package org.newsroom.platform.store;

import org.jspecify.annotations.NullMarked;
