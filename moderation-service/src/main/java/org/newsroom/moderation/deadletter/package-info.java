/** Shows administrators the dead letters of all services, and sends them on their way again. */
@NullMarked
package org.newsroom.moderation.deadletter;

import org.jspecify.annotations.NullMarked;
