package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.Fault.Step;
import org.newsroom.moderation.rules.Language;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.context.Surroundings;
import org.newsroom.moderation.rules.examination.Evidence;
import org.newsroom.moderation.rules.examination.Examination;
import org.newsroom.moderation.rules.examination.Examiner;
import org.newsroom.moderation.rules.examination.RuleFailed;
import org.newsroom.moderation.rules.language.TextLanguage;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.matching.Matches;
import org.newsroom.moderation.rules.matching.Matching;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * The way of a comment through a rule set: its text is folded, cut into words and matched against
 * the rules; every examiner is then asked by itself. Each step makes a value of its own and changes
 * none that it was given. What fails is named and the rest goes on.
 *
 * @param examiners in any order, which no assessment depends on
 * @param languages that texts are told to be of
 */
record Pipeline(
    Lexicon lexicon,
    Surroundings surroundings,
    Matching matching,
    List<Examiner> examiners,
    Languages languages) {

  private static final Comparator<Fault> FAULTS =
      Comparator.comparing(Fault::examiner).thenComparing(Fault::step);

  Pipeline {
    examiners = List.copyOf(examiners);
  }

  /** The same without those examiners who are that source. */
  Pipeline without(Source source) {
    List<Examiner> others =
        examiners.stream().filter(examiner -> examiner.source() != source).toList();
    return new Pipeline(lexicon, surroundings, matching, others, languages);
  }

  Examined examine(Candidate candidate) {
    FoldedText text = FoldedText.of(candidate.text());
    Tokens tokens = Tokens.of(text, lexicon.vocabulary());
    TextLanguage language = languages.of(candidate, text, tokens);
    Matches matches = match(candidate, language, text, tokens);
    Examination examination =
        new Examination(candidate, matches, surroundings, lexicon.vocabulary());
    List<Evidence> evidence = new ArrayList<>(examiners.size());
    List<Fault> faults = new ArrayList<>(0);
    for (Examiner examiner : examiners) {
      if (matches.fault() != null && examiner.needsMatches()) {
        faults.add(new Fault(examiner.source(), Step.MATCHING, matches.fault(), null));
      }
      ask(examiner, examination, evidence, faults);
    }
    evidence.sort(Comparator.comparing(Evidence::source));
    faults.sort(FAULTS);
    boolean covered = !languages.isUncovered(language);
    return new Examined(evidence, faults, new Language(language.tag(), covered));
  }

  private Matches match(
      Candidate candidate, TextLanguage language, FoldedText text, Tokens tokens) {
    try {
      return languages.judge(matching.match(text, tokens), language, candidate);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return Matches.failed(text, tokens, Fault.kindOf(e));
    }
  }

  /**
   * Takes an examiner's evidence or its fault; a JVM that is out of memory is no fault of rules.
   */
  private static void ask(
      Examiner examiner, Examination examination, List<Evidence> evidence, List<Fault> faults) {
    try {
      Evidence said = examiner.examine(examination);
      if (!said.isEmpty()) {
        evidence.add(said);
      }
    } catch (RuleFailed e) {
      String kind = Fault.kindOf(e.fault());
      faults.add(new Fault(examiner.source(), Step.EXAMINATION, kind, e.rule()));
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      faults.add(new Fault(examiner.source(), Step.EXAMINATION, Fault.kindOf(e), null));
    }
  }
}
