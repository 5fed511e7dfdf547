/** Knows the articles under which comments are, to name and to link them. */
@NullMarked
package org.newsroom.notification.article;

import org.jspecify.annotations.NullMarked;
