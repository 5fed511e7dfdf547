/** Shows readers as pages what they were told, without scripts. */
@NullMarked
package org.newsroom.notification.page;

import org.jspecify.annotations.NullMarked;
