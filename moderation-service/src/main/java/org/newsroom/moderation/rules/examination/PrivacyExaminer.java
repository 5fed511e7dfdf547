package org.newsroom.moderation.rules.examination;

import java.util.List;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.definition.PatternKind;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.text.Addresses;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.TelephoneNumbers;

/** Finds e-mail addresses and telephone numbers, which readers should not publish of anybody. */
public final class PrivacyExaminer implements Examiner {

  private final List<Rule> emails;
  private final List<Rule> telephones;
  private final TelephoneNumbers numbers;

  public PrivacyExaminer(List<Rule> rules) {
    emails = rules.stream().filter(rule -> rule.seeks(PatternKind.EMAIL)).toList();
    telephones = rules.stream().filter(rule -> rule.seeks(PatternKind.TELEPHONE)).toList();
    numbers = new TelephoneNumbers(fewestDigits(), mostDigits());
  }

  private int fewestDigits() {
    return telephones.stream().mapToInt(PrivacyExaminer::fewestDigits).min().orElse(0);
  }

  private int mostDigits() {
    return telephones.stream().mapToInt(PrivacyExaminer::mostDigits).max().orElse(0);
  }

  private static int fewestDigits(Rule rule) {
    return (int) rule.limit("fewestDigits");
  }

  private static int mostDigits(Rule rule) {
    return (int) rule.limit("mostDigits");
  }

  @Override
  public Source source() {
    return Source.PRIVACY;
  }

  @Override
  public Evidence examine(Examination examination) {
    FoldedText text = examination.text();
    Findings findings = new Findings(text);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '@') {
        mailbox(findings, text, at);
      } else if (TelephoneNumbers.mayBegin(c)) {
        at = numbers.read(text, at, (digits, from, to) -> telephone(findings, digits, from, to));
      }
    }
    return findings.of(source());
  }

  private void mailbox(Findings findings, FoldedText text, int at) {
    int from = emails.isEmpty() ? -1 : Addresses.beginOfMailbox(text, at);
    if (from >= 0) {
      int to = Addresses.endOfMailbox(text, at);
      for (Rule rule : emails) {
        findings.add(rule, from, to);
      }
    }
  }

  private void telephone(Findings findings, int digits, int begin, int end) {
    for (Rule rule : telephones) {
      if (digits >= fewestDigits(rule) && digits <= mostDigits(rule)) {
        findings.add(rule, begin, end);
      }
    }
  }
}
