/** Tells authors of the warnings that the newsroom gives them. */
@NullMarked
package org.newsroom.notification.warning;

import org.jspecify.annotations.NullMarked;
