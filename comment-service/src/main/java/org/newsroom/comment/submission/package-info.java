/** Taking a reader's comment: checked, stored together with its event, answered. */
@NullMarked
package org.newsroom.comment.submission;

import org.jspecify.annotations.NullMarked;
