package org.newsroom.moderation.rules.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.disguise.Disguises;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * One text on the way through the matching: the lexicon's words found in it so far, in the order of
 * their ends, and what its own words were recognised as.
 */
final class Hits {

  private final FoldedText text;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final List<Hit> found = new ArrayList<>();

  /** The number that each word is known by; absent while all of them are as they are spelled. */
  private int @Nullable [] recognised;

  private int end;

  Hits(FoldedText text, Tokens tokens, Lexicon lexicon) {
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  FoldedText text() {
    return text;
  }

  /** The words of the text as they are spelled. */
  Tokens tokens() {
    return tokens;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<Hit> found() {
    return found;
  }

  /** The words of the text, each as the word that it was recognised as. */
  Tokens recognised() {
    int[] numbers = recognised;
    return numbers == null ? tokens : tokens.knownAs(numbers);
  }

  /** The number of the word that this one is or was recognised as, or {@link Trie#NONE}. */
  int known(int word) {
    int[] numbers = recognised;
    return numbers == null ? tokens.known(word) : numbers[word];
  }

  /** The place up to which hits and innocent words account for the text. */
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
    if (first < tokens.size() && tokens.begin(first) < match.end()) {
      know(first, match.word());
      while (last + 1 < tokens.size() && tokens.begin(last + 1) < match.end()) {
        last++;
        know(last, Trie.NONE);
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

  private void know(int word, int number) {
    int[] numbers = recognised;
    if (numbers == null) {
      numbers = tokens.numbers();
      recognised = numbers;
    }
    numbers[word] = number;
  }

  /** The first word that ends after {@code position}. */
  private int wordAt(int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (tokens.end(middle) > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
