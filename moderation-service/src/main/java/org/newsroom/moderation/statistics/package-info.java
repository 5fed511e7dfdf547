/** What editors did and how it went: the audit of their acts, and figures over them. */
@NullMarked
package org.newsroom.moderation.statistics;

import org.jspecify.annotations.NullMarked;
