/**
 * The examiners: each makes evidence of one comment and its matches, and changes nothing shared.
 */
@NullMarked
package org.newsroom.moderation.rules.examination;

import org.jspecify.annotations.NullMarked;
