package org.newsroom.moderation.ruling;

import java.util.Collection;

/**
 * Whoever has to know what has become of cases. They are told after it was stored, and may miss
 * what is stored when an instance dies; they neither fail nor take long.
 */
public interface CasesChanged {

  /** Takes cases that were not there before. */
  void opened(Collection<Case> opened);

  /** Takes a case as it was and as it is. */
  void changed(Case before, Case next);

  /** Takes a case that an editor has in hand, since now or for longer. */
  void claimed(Case claimed);

  /** Takes the id of a comment whose case an editor has given back. */
  void released(String commentId);
}
