/** Traces of what happens to an event after the request that caused it is answered. */
@NullMarked
package org.newsroom.platform.trace;

import org.jspecify.annotations.NullMarked;
