/**
 * The editors' work over HTTP: the queues, what is decided, and all that is done with one review.
 */
@NullMarked
package org.newsroom.moderation.review;

import org.jspecify.annotations.NullMarked;
