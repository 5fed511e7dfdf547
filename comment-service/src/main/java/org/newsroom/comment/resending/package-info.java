/**
 * Announcing comments again that other services have not finished: Kafka may have lost the news.
 */
@NullMarked
package org.newsroom.comment.resending;

import org.jspecify.annotations.NullMarked;
