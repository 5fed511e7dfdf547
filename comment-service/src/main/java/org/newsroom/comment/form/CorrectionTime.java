package org.newsroom.comment.form;

import java.time.Duration;

/**
 * How long corrections are taken.
 *
 * @param within the time since the submission
 */
public record CorrectionTime(Duration within) {}
