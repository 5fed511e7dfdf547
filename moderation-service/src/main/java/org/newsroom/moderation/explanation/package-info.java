/** Says in an editor's language what the rules found. */
@NullMarked
package org.newsroom.moderation.explanation;

import org.jspecify.annotations.NullMarked;
