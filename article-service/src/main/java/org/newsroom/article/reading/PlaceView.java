package org.newsroom.article.reading;

import org.jspecify.annotations.Nullable;

/**
 * A comment's place: its thread, with those of the replies that are next to it.
 *
 * @param before the cursor of the threads before this one, in a list of the other order; absent
 *     when this one is the first
 * @param after the cursor of the threads after this one, in a list of the order that was asked for;
 *     absent when this one is the last
 */
record PlaceView(ThreadView thread, @Nullable String before, @Nullable String after) {}
