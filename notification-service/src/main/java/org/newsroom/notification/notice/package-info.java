/** The notices to an author: which there are after what happened, and in which words. */
@NullMarked
package org.newsroom.notification.notice;

import org.jspecify.annotations.NullMarked;
