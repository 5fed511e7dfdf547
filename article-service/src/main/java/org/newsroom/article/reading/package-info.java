/** What readers and their pages ask of discussions: lists, threads, changes and counts. */
@NullMarked
package org.newsroom.article.reading;

import org.jspecify.annotations.NullMarked;
