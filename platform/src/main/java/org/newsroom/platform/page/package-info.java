/** Lists a page at a time: keyset cursors and limits. */
@NullMarked
package org.newsroom.platform.page;

import org.jspecify.annotations.NullMarked;
