package org.newsroom.moderation.rules.engine;

import java.util.List;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.Language;
import org.newsroom.moderation.rules.examination.Evidence;

/**
 * All that the examiners of a rule set said of one comment.
 *
 * @param evidence of those that had anything to say, in the order of their sources
 * @param faults of those that failed, in the order of their sources
 * @param language of the comment
 */
record Examined(List<Evidence> evidence, List<Fault> faults, Language language) {

  /** What was said of a comment whose language nobody asked for. */
  Examined(List<Evidence> evidence, List<Fault> faults) {
    this(evidence, faults, Language.UNKNOWN);
  }
}
