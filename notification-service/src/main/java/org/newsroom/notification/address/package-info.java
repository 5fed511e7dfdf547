/** Remembers by their hashes how the addresses for mail are to be treated. */
@NullMarked
package org.newsroom.notification.address;

import org.jspecify.annotations.NullMarked;
