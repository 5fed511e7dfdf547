/** The pages that readers look at: the front page, an article, the articles of a tag. */
@NullMarked
package org.newsroom.article.site.page;

import org.jspecify.annotations.NullMarked;
