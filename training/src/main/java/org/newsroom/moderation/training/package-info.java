/** Trains and measures the toxicity model that the moderation-service ships. */
@NullMarked
package org.newsroom.moderation.training;

import org.jspecify.annotations.NullMarked;
