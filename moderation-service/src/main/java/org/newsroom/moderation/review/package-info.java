/** The editors' queue: what waits, who has it in hand, and what was decided. */
@NullMarked
package org.newsroom.moderation.review;

import org.jspecify.annotations.NullMarked;
