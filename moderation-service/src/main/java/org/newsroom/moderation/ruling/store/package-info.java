/** The cases as MongoDB keeps them, by comment and by the queues in which they wait. */
@NullMarked
package org.newsroom.moderation.ruling.store;

import org.jspecify.annotations.NullMarked;
