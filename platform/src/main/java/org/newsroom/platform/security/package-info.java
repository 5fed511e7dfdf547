/** Who the staff are and what they may call. */
@NullMarked
package org.newsroom.platform.security;

import org.jspecify.annotations.NullMarked;
