/** The files of the website and of the embedded comment section, and the headers of its answers. */
@NullMarked
package org.newsroom.article.site.file;

import org.jspecify.annotations.NullMarked;
