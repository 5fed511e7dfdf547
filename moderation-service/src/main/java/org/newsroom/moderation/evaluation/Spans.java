package org.newsroom.moderation.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;

/** Finds the offensive parts of a text, as figures count them. */
public final class Spans {

  private Spans() {}

  /**
   * The parts in which rules found something; if none did, those to which the learned score is due.
   *
   * @return beginning and end in code points, in order and apart from each other
   */
  public static List<int[]> of(String text, Assessment assessment) {
    List<int[]> spans = new ArrayList<>();
    boolean byRules = assessment.findings().stream().anyMatch(Spans::isByRule);
    int at = 0;
    int from = 0;
    for (Finding finding : assessment.findings()) {
      if (byRules && !isByRule(finding)) {
        continue;
      }
      from += text.codePointCount(at, finding.from());
      at = finding.from();
      int to = from + text.codePointCount(at, finding.to());
      int[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null && from <= last[1]) {
        last[1] = Math.max(last[1], to);
      } else {
        spans.add(new int[] {from, to});
      }
    }
    return spans;
  }

  private static boolean isByRule(Finding finding) {
    return finding.category() != Category.LEARNED;
  }
}
