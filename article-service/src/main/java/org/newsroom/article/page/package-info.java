/** Lists a page at a time: keyset cursors and limits. */
@NullMarked
package org.newsroom.article.page;

import org.jspecify.annotations.NullMarked;
