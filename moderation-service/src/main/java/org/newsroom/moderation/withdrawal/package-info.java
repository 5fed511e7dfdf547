/** Keeps in mind which comments their authors have taken back, for good. */
@NullMarked
package org.newsroom.moderation.withdrawal;

import org.jspecify.annotations.NullMarked;
