/** The editors' desk over HTTP: the queue, one review, and the decision on it. */
@NullMarked
package org.newsroom.moderation.review;

import org.jspecify.annotations.NullMarked;
