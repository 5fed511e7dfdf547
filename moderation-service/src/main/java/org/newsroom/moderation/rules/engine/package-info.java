/** Rule sets: read, checked, compiled, asked. */
@NullMarked
package org.newsroom.moderation.rules.engine;

import org.jspecify.annotations.NullMarked;
