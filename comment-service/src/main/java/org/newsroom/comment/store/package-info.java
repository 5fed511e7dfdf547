/**
 * The stored comments. Their collection belongs to this package alone; submissions and the news of
 * where a comment stands each have a way in of their own.
 */
@NullMarked
package org.newsroom.comment.store;

import org.jspecify.annotations.NullMarked;
