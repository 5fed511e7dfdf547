/** Ids: their forms, and how new ones are made. */
@NullMarked
package org.newsroom.platform.id;

import org.jspecify.annotations.NullMarked;
