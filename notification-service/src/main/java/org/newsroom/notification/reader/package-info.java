/** Tells authors that what they asked for has come: to withdraw a comment, or to look again. */
@NullMarked
package org.newsroom.notification.reader;

import org.jspecify.annotations.NullMarked;
