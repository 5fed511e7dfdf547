package org.newsroom.moderation.rules.examination;

import org.newsroom.moderation.rules.Finding;

/**
 * A finding and how much it adds to the score.
 *
 * @param weight from 0 to 1
 */
public record WeighedFinding(Finding finding, double weight) {}
