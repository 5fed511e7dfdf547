/** The examiners, and one comment under examination. */
@NullMarked
package org.newsroom.moderation.rules.examination;

import org.jspecify.annotations.NullMarked;
