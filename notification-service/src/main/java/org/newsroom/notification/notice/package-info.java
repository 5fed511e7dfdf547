/** What an author is told, in which words, and where that is kept. */
@NullMarked
package org.newsroom.notification.notice;

import org.jspecify.annotations.NullMarked;
