/** The website for programs: feeds, the site map, and where robots may go. */
@NullMarked
package org.newsroom.article.site.feed;

import org.jspecify.annotations.NullMarked;
