/**
 * Takes readers' comments: each is stored together with its event before its reader is answered.
 */
@NullMarked
package org.newsroom.comment.submission;

import org.jspecify.annotations.NullMarked;
