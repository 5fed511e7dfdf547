/** Tells authors what became of their comments: rulings and publications. */
@NullMarked
package org.newsroom.notification.progress;

import org.jspecify.annotations.NullMarked;
