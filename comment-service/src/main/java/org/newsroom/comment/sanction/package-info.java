/** Knows the authors from whom the newsroom takes no comments for now. */
@NullMarked
package org.newsroom.comment.sanction;

import org.jspecify.annotations.NullMarked;
