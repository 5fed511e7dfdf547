package org.newsroom.benchmarks.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Fingerprint;

/**
 * Prints how many comments are known again when one of their words was changed, by their number of
 * words, and how many pairs of different comments are taken for copies.
 */
public final class CopyBenchmarks {

  private static final int[] LONGEST = {12, 20, 40, Integer.MAX_VALUE};
  private static final int SHORTEST = 8;
  private static final int TRIES = 5;

  /** Pairs with a larger share of common words are no different comments. */
  private static final double MOST_COMMON = .3;

  private CopyBenchmarks() {}

  private record Comment(String[] words, Fingerprint fingerprint) {

    static Comment of(String... words) {
      return new Comment(words, Fingerprint.of(String.join(" ", words)));
    }

    boolean isDifferent(Comment other) {
      Set<String> all = new HashSet<>(Arrays.asList(words));
      Set<String> others = new HashSet<>(Arrays.asList(other.words));
      int sizes = all.size() + others.size();
      all.addAll(others);
      return sizes - all.size() < MOST_COMMON * all.size();
    }
  }

  /** Takes the JSON Lines file with the rows of news sites, or nothing. */
  public static void main(String[] arguments) {
    System.setProperty(NewsRows.PROPERTY, arguments.length > 0 ? arguments[0] : "");
    List<Comment> comments = new ArrayList<>();
    for (Candidate candidate : NewsRows.candidates()) {
      String[] words = candidate.text().toLowerCase(Locale.ROOT).strip().split("\\s+");
      if (words.length >= SHORTEST) {
        comments.add(Comment.of(words));
      }
    }
    printKnownAgain(comments);
    printTakenForCopies(comments);
  }

  private static void printKnownAgain(List<Comment> comments) {
    Random random = new Random(1);
    int[] known = new int[LONGEST.length];
    int[] changed = new int[LONGEST.length];
    for (Comment comment : comments) {
      int length = 0;
      while (comment.words.length > LONGEST[length]) {
        length++;
      }
      for (int i = 0; i < TRIES; i++) {
        Comment other = comments.get(random.nextInt(comments.size()));
        String[] words = comment.words.clone();
        words[random.nextInt(words.length)] = other.words[random.nextInt(other.words.length)];
        known[length] += Comment.of(words).fingerprint.resembles(comment.fingerprint) ? 1 : 0;
        changed[length]++;
      }
    }
    for (int length = 0; length < LONGEST.length; length++) {
      if (changed[length] > 0) {
        boolean last = length == LONGEST.length - 1;
        System.out.printf(
            "known again with one word changed, %-12s %.3f of %d%n",
            last ? "longer" : "up to " + LONGEST[length] + " words",
            (double) known[length] / changed[length],
            changed[length]);
      }
    }
  }

  private static void printTakenForCopies(List<Comment> comments) {
    long pairs = 0;
    int taken = 0;
    for (int i = 0; i < comments.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean alike = comments.get(i).fingerprint.resembles(comments.get(j).fingerprint);
        taken += alike && comments.get(i).isDifferent(comments.get(j)) ? 1 : 0;
        pairs++;
      }
    }
    System.out.printf("different comments taken for copies %d of %d pairs%n", taken, pairs);
  }
}
