package org.newsroom.moderation.rules.engine;

import java.util.List;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.examination.Evidence;

/**
 * All that the examiners of a rule set said of one comment.
 *
 * @param evidence of those that had anything to say, in the order of their sources
 * @param faults of those that failed, in the order of their sources
 */
record Examined(List<Evidence> evidence, List<Fault> faults) {}
