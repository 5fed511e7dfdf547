/** How a service uses MongoDB: when a write counts, how long it waits, which indexes there are. */
@NullMarked
package org.newsroom.platform.store;

import org.jspecify.annotations.NullMarked;
