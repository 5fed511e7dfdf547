/** Tells the desks that are open what happens to the queues, over all instances. */
@NullMarked
package org.newsroom.moderation.live;

import org.jspecify.annotations.NullMarked;
