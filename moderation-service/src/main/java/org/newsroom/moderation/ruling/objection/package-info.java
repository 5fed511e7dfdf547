/** The objections to what is in force: readers' reports and an author's appeal. */
@NullMarked
package org.newsroom.moderation.ruling.objection;

import org.jspecify.annotations.NullMarked;
