/** Takes readers' reports of published comments. */
@NullMarked
package org.newsroom.comment.report;

import org.jspecify.annotations.NullMarked;
