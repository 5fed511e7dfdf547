/** Takes readers' reports and authors' appeals into the cases that they are about. */
@NullMarked
package org.newsroom.moderation.complaint;

import org.jspecify.annotations.NullMarked;
