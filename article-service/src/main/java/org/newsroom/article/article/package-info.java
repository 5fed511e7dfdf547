/** Articles: put by the publishing system, shown to readers, announced to the other services. */
@NullMarked
package org.newsroom.article.article;

import org.jspecify.annotations.NullMarked;
