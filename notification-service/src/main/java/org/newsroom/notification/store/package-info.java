/** The store of the authors' inboxes: how news goes into them, and for how long they are kept. */
@NullMarked
package org.newsroom.notification.store;

import org.jspecify.annotations.NullMarked;
