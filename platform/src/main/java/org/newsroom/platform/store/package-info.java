/** How a service writes to MongoDB. */
@NullMarked
package org.newsroom.platform.store;

import org.jspecify.annotations.NullMarked;
