/** Takes comments back when their authors wish so. */
@NullMarked
package org.newsroom.comment.withdrawal;

import org.jspecify.annotations.NullMarked;
