/** Finds of whom an accusation is, and whether it is denied. */
@NullMarked
package org.newsroom.moderation.rules.defamation;

import org.jspecify.annotations.NullMarked;
