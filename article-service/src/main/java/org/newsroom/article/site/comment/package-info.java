/** The comment section as HTML, for readers without scripts and for other newspapers' pages. */
@NullMarked
package org.newsroom.article.site.comment;

import org.jspecify.annotations.NullMarked;
