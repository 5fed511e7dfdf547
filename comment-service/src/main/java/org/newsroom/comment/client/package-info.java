/** Who calls, as an address, and how often an address may. */
@NullMarked
package org.newsroom.comment.client;

import org.jspecify.annotations.NullMarked;
