/** The comments on each article that are shown: attached and detached as rulings come. */
@NullMarked
package org.newsroom.article.discussion;

import org.jspecify.annotations.NullMarked;
