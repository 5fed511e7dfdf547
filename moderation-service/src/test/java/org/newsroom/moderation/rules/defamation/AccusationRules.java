package org.newsroom.moderation.rules.defamation;

import java.util.List;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.engine.SmallRules;
import org.newsroom.moderation.rules.examination.Examination;
import org.newsroom.moderation.rules.examination.WeighedFinding;

/** A few accusations, and the small words that tell of whom they are, for tests of this room. */
final class AccusationRules {

  private static final SmallRules RULES =
      SmallRules.of(
          """
          pack: small
          language: en
          category: DEFAMATION
          lists:
            copula: is was isn't
            article: the a an
            owner: my his her
            owner-after: himself
            relative: uncle
            of: of
            and: and
            like: like
            deed: robbed
            other-deed: lied
            preposition: with of to in from
            who: who
            denial: not never isn't nobody
            negation: not never isn't nobody
            emphasis: only just
            attitude: doubt
            predicate: is was isn't
            tag: he she
            untruth: false lie
            unjust: unfair
            truth: true
            answer: that's it's it is that a
            nothing: nobody
            lying: lied
            opposes: jailed fights
            passive: was is
            puts: put
            into: behind in
            jail: bars
            demands: wants
            measure: laws
            against: on against
            report: says allegedly
            pronoun-of-person: he she
          rules:
            - id: crime
              severity: strong
              weight: 0.6
              when: person
              disguised: false
              why: Accuses somebody
              words: thief robbed lied
              must: Jane Roe is a thief
              mustNot: The thief was caught
          """);

  private AccusationRules() {}

  static Examination examination(String text) {
    return RULES.examination(text, "Jane Roe");
  }

  static Sentence sentence(String text, int home) {
    Examination examination = examination(text);
    return new Sentence(examination, examination.mentions(), home);
  }

  static List<WeighedFinding> findings(String text) {
    return RULES.findings(Source.DEFAMATION, text, "Jane Roe");
  }

  /** The grade that the one accusation in the text has, or "none". */
  static String grade(String text) {
    return RULES.grades(Source.DEFAMATION, text, "Jane Roe").getOrDefault("crime", "none");
  }
}
