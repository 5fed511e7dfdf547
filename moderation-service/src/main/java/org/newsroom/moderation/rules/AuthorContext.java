package org.newsroom.moderation.rules;

import java.util.List;

/**
 * What the rules know about a comment's author and about other recent comments; the engine itself
 * keeps no state.
 *
 * @param name that the comment is signed with; empty where none is known
 * @param verified whether the website vouches for the author, so that nobody is impersonated
 * @param own fingerprints of the author's recent comments
 * @param others fingerprints of recent comments by anybody else, on any article
 * @param repeated how often the author sent just these words from the same network
 */
public record AuthorContext(
    String name, boolean verified, List<Fingerprint> own, List<Fingerprint> others, int repeated) {

  private static final AuthorContext UNKNOWN = new AuthorContext(List.of(), List.of(), 0);

  public AuthorContext {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }

  /** What is known of recent comments alone. */
  public AuthorContext(List<Fingerprint> own, List<Fingerprint> others, int repeated) {
    this("", false, own, others, repeated);
  }

  /** The same author, with the name that the comment is signed with. */
  public AuthorContext signing(String signature, boolean vouchedFor) {
    return new AuthorContext(signature, vouchedFor, own, others, repeated);
  }

  public static AuthorContext unknown() {
    return UNKNOWN;
  }
}
