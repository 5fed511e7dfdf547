/** Secrets: which are required, and keyed hashes under them. */
@NullMarked
package org.newsroom.platform.secret;

import org.jspecify.annotations.NullMarked;
