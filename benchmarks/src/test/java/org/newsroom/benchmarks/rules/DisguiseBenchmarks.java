package org.newsroom.benchmarks.rules;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.engine.RuleEngine;

/**
 * Disguises swear words and ordinary words in the same ways and prints, by way, how many of either
 * are not approved. The ordinary words are those of the sample of news comments.
 */
public final class DisguiseBenchmarks {

  private static final double RECALL = .92;
  private static final double FALSE_ALARMS = .005;
  private static final int SHORTEST = 4;
  private static final int EACH = 3;
  private static final List<String> SWEARING =
      List.of(
          ("fuck fucking fucker fuckers motherfucker shit shitty bullshit shithead bitch bitches"
                  + " bastard bastards asshole assholes cunt cunts dickhead wanker wankers faggot"
                  + " faggots nigger niggers whore whores slut sluts cocksucker twat")
              .split(" "));
  private static final List<String> CARRIERS =
      List.of(
          "What a load of %s this column is.",
          "The council meeting was %s as usual.",
          "We talked about %s at dinner yesterday",
          "I read about %s in the weekend section. Thanks",
          "%s is all I can say about this budget.");

  private static final RuleEngine RULES = RuleEngine.shipped();

  private final boolean listing;

  private DisguiseBenchmarks(boolean listing) {
    this.listing = listing;
  }

  /** How many of the words in disguise that are no plain ones were not approved. */
  private record Count(int flagged, int of) {

    Count plus(Count other) {
      return new Count(flagged + other.flagged, of + other.of);
    }

    double share() {
      return of == 0 ? 0 : (double) flagged / of;
    }
  }

  /** Takes the name of a family whose mistakes are to be listed, or nothing. */
  public static void main(String[] arguments) {
    String listed = arguments.length > 0 ? arguments[0] : "";
    Set<String> ordinary = ordinaryWords();
    Count found = new Count(0, 0);
    Count alarms = new Count(0, 0);
    System.out.printf("%-24s %10s %16s%n", "disguise", "recall", "false alarms");
    for (DisguiseFamily family : DisguiseFamily.values()) {
      DisguiseBenchmarks benchmark = new DisguiseBenchmarks(family.name().equals(listed));
      Count swearing = benchmark.count(family, SWEARING, true);
      Count innocent = benchmark.count(family, ordinary, false);
      print(family.name().toLowerCase(Locale.ROOT), swearing, innocent);
      found = found.plus(swearing);
      alarms = alarms.plus(innocent);
    }
    print("all", found, alarms);
    System.out.printf("goal %30.3f %16.4f%n", RECALL, FALSE_ALARMS);
  }

  private static void print(String name, Count swearing, Count innocent) {
    System.out.printf(
        "%-24s %5.3f %5d %9.4f %6d%n",
        name, swearing.share(), swearing.of, innocent.share(), innocent.of);
  }

  private Count count(DisguiseFamily family, Iterable<String> words, boolean swearing) {
    Random random = new Random(family.name().hashCode());
    int flagged = 0;
    int of = 0;
    for (String word : words) {
      for (int i = 0; i < EACH; i++) {
        String disguised = family.of(word, random);
        String text = CARRIERS.get(random.nextInt(CARRIERS.size())).formatted(disguised);
        if (!disguised.equals(word)) {
          boolean caught = RULES.evaluate(Candidate.of(text)).verdict() != Verdict.APPROVED;
          flagged += caught ? 1 : 0;
          of++;
          if (listing && caught != swearing) {
            System.out.println("  " + word + ": " + text.replace("\n", "\\n"));
          }
        }
      }
    }
    return new Count(flagged, of);
  }

  private static Set<String> ordinaryWords() {
    Set<String> words = new TreeSet<>();
    for (Candidate comment : NewsRows.candidates()) {
      for (String word : comment.text().toLowerCase(Locale.ROOT).split("[^a-z]+")) {
        if (word.length() >= SHORTEST && isInnocent(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static boolean isInnocent(String word) {
    return CARRIERS.stream()
        .map(carrier -> RULES.evaluate(Candidate.of(carrier.formatted(word))))
        .allMatch(
            assessment ->
                assessment.verdict() == Verdict.APPROVED && assessment.findings().isEmpty());
  }
}
