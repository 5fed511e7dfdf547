/** The receipts that prove somebody to have submitted a comment. */
@NullMarked
package org.newsroom.notification.receipt;

import org.jspecify.annotations.NullMarked;
