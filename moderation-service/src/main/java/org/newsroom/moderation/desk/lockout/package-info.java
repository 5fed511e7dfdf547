/** Keeps whoever fails to sign in too often from trying on. */
@NullMarked
package org.newsroom.moderation.desk.lockout;

import org.jspecify.annotations.NullMarked;
