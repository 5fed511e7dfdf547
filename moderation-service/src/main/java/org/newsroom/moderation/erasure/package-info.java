/** Keeps in mind of which comments the authors are forgotten, for good, and forgets them. */
@NullMarked
package org.newsroom.moderation.erasure;

import org.jspecify.annotations.NullMarked;
