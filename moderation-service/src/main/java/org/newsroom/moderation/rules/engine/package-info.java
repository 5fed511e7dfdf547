/** Reads, checks and compiles rule sets, and judges comments by them, step by step. */
@NullMarked
package org.newsroom.moderation.rules.engine;

import org.jspecify.annotations.NullMarked;
