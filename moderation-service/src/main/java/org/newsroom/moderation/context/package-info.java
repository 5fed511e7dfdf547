/** Shows an editor where a comment stands: its article, and its thread with what is not public. */
@NullMarked
package org.newsroom.moderation.context;

import org.jspecify.annotations.NullMarked;
