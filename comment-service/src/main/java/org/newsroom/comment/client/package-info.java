/** The limit on how often a network may submit. */
@NullMarked
package org.newsroom.comment.client;

import org.jspecify.annotations.NullMarked;
