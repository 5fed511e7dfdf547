/** What the pages, the feeds and the files of the website have in common. */
@NullMarked
package org.newsroom.article.site;

import org.jspecify.annotations.NullMarked;
