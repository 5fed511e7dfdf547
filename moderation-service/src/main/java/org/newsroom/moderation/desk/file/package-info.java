/** The files of the review desk, as a browser loads them. */
@NullMarked
package org.newsroom.moderation.desk.file;

import org.jspecify.annotations.NullMarked;
