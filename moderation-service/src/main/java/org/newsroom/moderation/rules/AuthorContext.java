package org.newsroom.moderation.rules;

import java.util.List;

/**
 * What the rules know about a comment's author and about other recent comments; the engine itself
 * keeps no state.
 *
 * @param own fingerprints of the author's recent comments
 * @param others fingerprints of recent comments by anybody else, on any article
 */
public record AuthorContext(List<Fingerprint> own, List<Fingerprint> others) {

  private static final AuthorContext UNKNOWN = new AuthorContext(List.of(), List.of());

  public AuthorContext {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }

  public static AuthorContext unknown() {
    return UNKNOWN;
  }
}
