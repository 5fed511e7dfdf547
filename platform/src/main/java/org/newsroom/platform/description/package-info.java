/** Describes the HTTP APIs alike: one form of problems, who may call, what an answer always has. */
@NullMarked
package org.newsroom.platform.description;

import org.jspecify.annotations.NullMarked;
