package org.newsroom.moderation.rules.examination;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.context.Mentions;
import org.newsroom.moderation.rules.context.Surroundings;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.matching.Matches;
import org.newsroom.moderation.rules.text.Addresses;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lead;

/** One comment as all examiners are given it. It serves one thread. */
public final class Examination {

  private final Candidate candidate;
  private final Matches matches;
  private final Surroundings surroundings;
  private final Trie vocabulary;

  /** The mentions are worked out when somebody first asks for them; they are the same for all. */
  private @Nullable Mentions mentions;

  /** Whether the text leads elsewhere is worked out when somebody first asks for it. */
  private @Nullable Boolean leads;

  public Examination(
      Candidate candidate, Matches matches, Surroundings surroundings, Trie vocabulary) {
    this.candidate = candidate;
    this.matches = matches;
    this.surroundings = surroundings;
    this.vocabulary = vocabulary;
  }

  public Candidate candidate() {
    return candidate;
  }

  public FoldedText text() {
    return matches.text();
  }

  /** The words of the text. */
  public Tokens tokens() {
    return matches.tokens();
  }

  /** The words and phrases of the rules in the text; none where they could not be looked for. */
  public Matches matches() {
    return matches;
  }

  /** The lists that tell who stands near a word. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** Whether the text leads elsewhere: to a website or into a messenger. */
  public boolean leads() {
    Boolean known = leads;
    if (known == null) {
      String folded = text().text();
      known =
          Addresses.namesWebsite(candidate.text())
              || Stream.of(Lead.values()).anyMatch(lead -> lead.in(folded) != null);
      leads = known;
    }
    return known;
  }

  /** The words of the text that name somebody whom the article names. */
  public Mentions mentions() {
    Mentions known = mentions;
    if (known == null) {
      known = Mentions.of(text(), tokens(), candidate.article(), surroundings, vocabulary);
      mentions = known;
    }
    return known;
  }
}
