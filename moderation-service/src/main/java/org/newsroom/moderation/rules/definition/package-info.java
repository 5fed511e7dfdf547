/** Rules as their authors write them in packs, and how packs are read. */
@NullMarked
package org.newsroom.moderation.rules.definition;

import org.jspecify.annotations.NullMarked;
