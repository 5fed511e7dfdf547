/** Decisions on many comments at once: looked over, made with progress, stopped, undone. */
@NullMarked
package org.newsroom.moderation.batch;

import org.jspecify.annotations.NullMarked;
