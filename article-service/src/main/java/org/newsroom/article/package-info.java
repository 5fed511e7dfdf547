/** The articles of the site and the discussion under each. */
@NullMarked
package org.newsroom.article;

import org.jspecify.annotations.NullMarked;
