/** Work in the background: threads that survive what goes wrong, and are missed when they end. */
@NullMarked
package org.newsroom.platform.work;

import org.jspecify.annotations.NullMarked;
