/** What a reader sees where there is no page, or none now. */
@NullMarked
package org.newsroom.article.site.error;

import org.jspecify.annotations.NullMarked;
