/** Tells editors who have no desk open that something waits: by a webhook, and by mail. */
@NullMarked
package org.newsroom.moderation.alert;

import org.jspecify.annotations.NullMarked;
