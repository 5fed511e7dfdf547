/** The sample site: puts articles and comments in by the ways that publishers and readers have. */
@NullMarked
package org.newsroom.standalone.sample;

import org.jspecify.annotations.NullMarked;
