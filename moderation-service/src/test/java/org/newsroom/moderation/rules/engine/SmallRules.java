package org.newsroom.moderation.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.examination.Evidence;
import org.newsroom.moderation.rules.examination.Examination;
import org.newsroom.moderation.rules.examination.WeighedFinding;
import org.newsroom.moderation.rules.learned.ToxicityModel;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.matching.Matches;
import org.newsroom.moderation.rules.text.FoldedText;

/** A rule set of one pack for tests of single rooms, with the values between its steps. */
public final class SmallRules {

  private static final ToxicityModel MODEL = ToxicityModel.shipped();

  private final Pipeline pipeline;

  private SmallRules(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Compiles a pack.
   *
   * @param pack in YAML, as it would stand in a file
   */
  public static SmallRules of(String pack) {
    return new SmallRules(RuleSetFixture.files(pack).compile(MODEL).pipeline());
  }

  public Lexicon lexicon() {
    return pipeline.lexicon();
  }

  public Tokens tokens(FoldedText text) {
    return Tokens.of(text, lexicon().vocabulary());
  }

  public Matches match(String text) {
    FoldedText folded = FoldedText.of(text);
    return pipeline.matching().match(folded, tokens(folded));
  }

  /** Each match as its rule's id and the stretch of the text that it points at. */
  public List<String> found(String text) {
    Matches matches = match(text);
    return matches.found().stream()
        .map(
            match -> {
              int from = matches.text().from(match.hit().begin());
              int to = matches.text().to(match.hit().end() - 1);
              return match.rule().id() + ": " + text.substring(from, to);
            })
        .toList();
  }

  /** A text as the examiners are given it, under an article that names these people. */
  public Examination examination(String text, String... people) {
    ArticleContext article = new ArticleContext("", List.of(people), List.of());
    return new Examination(
        Candidate.of(text).under(article),
        match(text),
        pipeline.surroundings(),
        lexicon().vocabulary());
  }

  /** All that the examiner of this source finds in the text. */
  public List<WeighedFinding> findings(Source source, String text, String... people) {
    Examination examination = examination(text, people);
    return pipeline.examiners().stream()
        .filter(examiner -> examiner.source() == source)
        .map(examiner -> examiner.examine(examination))
        .map(Evidence::findings)
        .flatMap(List::stream)
        .toList();
  }

  /** The grades of what the examiner of this source finds, by rule. */
  public Map<String, String> grades(Source source, String text, String... people) {
    return findings(source, text, people).stream()
        .map(WeighedFinding::finding)
        .collect(
            Collectors.toMap(
                Finding::rule, finding -> finding.severity().name(), (one, other) -> one));
  }
}
