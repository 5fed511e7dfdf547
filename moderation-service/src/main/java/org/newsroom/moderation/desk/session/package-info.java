/** Signs editors in and out, and knows them by the cookie of their session. */
@NullMarked
package org.newsroom.moderation.desk.session;

import org.jspecify.annotations.NullMarked;
