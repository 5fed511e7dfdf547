/** The form of a submission: what readers are asked to heed, and what a request must be like. */
@NullMarked
package org.newsroom.comment.form;

import org.jspecify.annotations.NullMarked;
