package org.newsroom.moderation.rules.examination;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.context.Mentions;
import org.newsroom.moderation.rules.context.Surroundings;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.matching.Hit;
import org.newsroom.moderation.rules.text.FoldedText;

/** One comment as the rules read it, and what they found in it so far. */
public final class Examination {

  /** A finding and how much it adds to the score, from 0 to 1. */
  public record Weighed(Finding finding, double weight) {}

  /** A word or phrase that would defame, if it is said of somebody whom the article names. */
  public record Accusation(Rule rule, Hit hit) {}

  private final Candidate candidate;
  private final FoldedText text;
  private final Tokens words;
  private final Surroundings company;
  private final List<Weighed> found = new ArrayList<>();
  private final List<Accusation> accusations = new ArrayList<>();
  private List<Hit> hits = List.of();
  private @Nullable Mentions mentions;
  private final List<Finding> learnedFrom = new ArrayList<>();
  private double learned;

  public Examination(Candidate candidate, FoldedText text, Tokens words, Surroundings company) {
    this.candidate = candidate;
    this.text = text;
    this.words = words;
    this.company = company;
  }

  Candidate candidate() {
    return candidate;
  }

  public FoldedText text() {
    return text;
  }

  public Tokens words() {
    return words;
  }

  public Surroundings company() {
    return company;
  }

  /** Where it names somebody whom the article names. */
  public Mentions mentions(Trie vocabulary) {
    Mentions known = mentions;
    if (known == null) {
      known = Mentions.of(text, words, candidate.article(), company, vocabulary);
      mentions = known;
    }
    return known;
  }

  List<Hit> hits() {
    return hits;
  }

  void recognised(List<Hit> hits) {
    this.hits = hits;
  }

  void accuse(Rule rule, Hit hit) {
    accusations.add(new Accusation(rule, hit));
  }

  public List<Accusation> accusations() {
    return accusations;
  }

  /** Takes the probability that the classifier gives. */
  public void learned(double probability) {
    this.learned = probability;
  }

  public double learned() {
    return learned;
  }

  /** Notes what the classifier's probability is due to. */
  public void learnedFrom(Finding finding) {
    learnedFrom.add(finding);
  }

  public List<Finding> learnedFrom() {
    return learnedFrom;
  }

  public List<Weighed> found() {
    return found;
  }

  /** Notes a finding at a stretch of the folded text. */
  public void add(Rule rule, Severity severity, double weight, int begin, int end) {
    int from = text.from(begin);
    int to = Math.max(from, text.to(end - 1));
    found.add(
        new Weighed(
            new Finding(rule.id(), rule.category(), severity, from, to, rule.why()), weight));
  }

  public void add(Finding finding, double weight) {
    found.add(new Weighed(finding, weight));
  }
}
