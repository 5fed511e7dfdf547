/** Tells reporters that their reports have come, and what became of what they reported. */
@NullMarked
package org.newsroom.notification.report;

import org.jspecify.annotations.NullMarked;
