package org.newsroom.moderation.rules;

/**
 * Which words of a text name somebody whom the article names.
 *
 * @param named of each word, whether it is the name that such a person goes by
 * @param given of each word, whether it is the first name of one, which alone is nobody's
 */
record Mentions(boolean[] named, boolean[] given) {

  static Mentions of(Reading reading, People people) {
    Words words = reading.words();
    boolean[] named = new boolean[words.size()];
    boolean[] given = new boolean[words.size()];
    for (int word = 0; word < named.length; word++) {
      named[word] = people.isMentioned(reading.text(), words.begin(word), words.end(word));
      given[word] = people.isGiven(reading.text(), words.begin(word), words.end(word));
    }
    return new Mentions(named, given);
  }
}
