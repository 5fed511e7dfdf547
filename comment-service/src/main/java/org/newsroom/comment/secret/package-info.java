/** Keyed hashes: receipts, pseudonyms, ids derived from idempotency keys. */
@NullMarked
package org.newsroom.comment.secret;

import org.jspecify.annotations.NullMarked;
