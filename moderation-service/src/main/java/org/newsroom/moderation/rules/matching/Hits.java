package org.newsroom.moderation.rules.matching;

import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.rules.disguise.Disguises;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;

/** The lexicon's words found in a text so far, in the order of their ends. */
final class Hits {

  private final Tokens words;
  private final Lexicon lexicon;
  private final List<Hit> found = new ArrayList<>();
  private int end;

  Hits(Tokens words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  List<Hit> found() {
    return found;
  }

  /** Up to where the text is accounted for, by a hit or by an innocent word. */
  int end() {
    return end;
  }

  void add(Hit hit) {
    found.add(hit);
    end = Math.max(end, hit.end());
  }

  /** Takes what a walk found; an innocent word is no hit, but accounts for its letters. */
  void recognise(Disguises.Match match, int begin) {
    int first = wordAt(begin);
    int last = first;
    if (first < words.size() && words.begin(first) < match.end()) {
      words.recognise(first, match.word());
      while (last + 1 < words.size() && words.begin(last + 1) < match.end()) {
        last++;
        words.recognise(last, Trie.NONE);
      }
    } else {
      // Drawn with signs alone, which are no word of the text: it stands by the one before it.
      first = Math.max(0, first - 1);
      last = first;
    }
    end = Math.max(end, match.end());
    if (!lexicon.isInnocent(match.word())) {
      add(new Hit(match.word(), first, last, begin, match.end(), match.doubt()));
    }
  }

  /** The first word that ends after {@code position}. */
  private int wordAt(int position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (words.end(middle) > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
