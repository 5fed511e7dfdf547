/**
 * Reads a text as people see it, whatever it is written with, and keeps where each letter came
 * from.
 */
@NullMarked
package org.newsroom.moderation.rules.text;

import org.jspecify.annotations.NullMarked;
