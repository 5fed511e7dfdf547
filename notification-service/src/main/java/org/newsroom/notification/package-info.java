/** Tells the authors of comments where their comments stand. */
@NullMarked
package org.newsroom.notification;

import org.jspecify.annotations.NullMarked;
