/** Tells readers that what they asked for has come: to withdraw, to report, to look again. */
@NullMarked
package org.newsroom.notification.reader;

import org.jspecify.annotations.NullMarked;
