/**
 * The case of each comment: the rulings on it, which of them is in force, and what waits for an
 * editor.
 */
@NullMarked
package org.newsroom.moderation.ruling;

import org.jspecify.annotations.NullMarked;
