/** Serves the review desk to browsers: who is signed in there, and its files. */
@NullMarked
package org.newsroom.moderation.desk;

import org.jspecify.annotations.NullMarked;
