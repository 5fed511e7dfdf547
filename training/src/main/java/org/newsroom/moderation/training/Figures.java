package org.newsroom.moderation.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.newsroom.moderation.rules.learned.LogOdds;

/** What a set of scores is worth: by source, and where few clean comments on news are flagged. */
final class Figures {

  private static final double[] RATES = {.005, .01, .02, .05};

  private final List<Scored> scored;

  Figures(List<Scored> scored) {
    this.scored = scored;
  }

  /** The chance that a toxic row scores above a clean one; ties count half. */
  static double areaUnderCurve(List<Scored> scored) {
    List<Scored> sorted =
        scored.stream().sorted(Comparator.comparingDouble(Scored::output)).toList();
    double rankSum = 0;
    long toxic = 0;
    int next;
    for (int i = 0; i < sorted.size(); i = next) {
      next = i;
      long toxicHere = 0;
      while (next < sorted.size() && sorted.get(next).output() == sorted.get(i).output()) {
        toxicHere += sorted.get(next++).toxic() ? 1 : 0;
      }
      rankSum += toxicHere * (i + 1 + next) / 2.0;
      toxic += toxicHere;
    }
    return (rankSum - toxic * (toxic + 1) / 2.0) / (toxic * (double) (sorted.size() - toxic));
  }

  /** The output above which at most this share of the clean comments on news lies. */
  double threshold(double rate) {
    double[] clean = outputs(r -> isNews(r) && !r.toxic()).sorted().toArray();
    return clean.length == 0 ? 0 : clean[clean.length - 1 - (int) (rate * clean.length)];
  }

  String table(LogOdds logOdds) {
    List<String> lines = new ArrayList<>();
    Map<String, List<Scored>> sources =
        scored.stream()
            .collect(
                Collectors.groupingBy(s -> s.row().source(), TreeMap::new, Collectors.toList()));
    sources.forEach((source, rows) -> lines.add(areaOf(source, rows)));
    for (double rate : RATES) {
      double threshold = threshold(rate);
      lines.add("");
      lines.add(
          format(
              "clean news flagged %.1f %%: output > %.3f, probability > %.4f",
              100 * rate, threshold, logOdds.probability(threshold)));
      groups().forEach((name, of) -> lines.add(format("  %-32s %.3f", name, share(threshold, of))));
    }
    return String.join(System.lineSeparator(), lines);
  }

  private static String areaOf(String source, List<Scored> rows) {
    long toxic = rows.stream().filter(Scored::toxic).count();
    String counts = format("%-15s toxic %5d, clean %5d", source, toxic, rows.size() - toxic);
    return toxic == 0 || toxic == rows.size()
        ? counts
        : counts + format(", AUC %.3f", areaUnderCurve(rows));
  }

  private static Map<String, Predicate<LabelledRow>> groups() {
    Map<String, Predicate<LabelledRow>> groups = new LinkedHashMap<>();
    groups.put("civil_spans", Figures::isCivil);
    for (String subtype : List.of("profanity", "insult", "identity_attack", "threat")) {
      groups.put("civil_spans, " + subtype, r -> isCivil(r) && r.subtypes().contains(subtype));
    }
    groups.put("harmless madlibs", r -> r.source().equals("madlibs") && !r.toxic());
    groups.put("neutral identity (hatecheck)", Figures::isNeutralIdentity);
    groups.put("scunthorpe", r -> r.source().equals("scunthorpe"));
    for (String language : List.of("he", "ru", "ar")) {
      groups.put("toxic, " + language, r -> r.language().equals(language) && r.toxic());
      groups.put("clean, " + language, r -> r.language().equals(language) && !r.toxic());
    }
    return groups;
  }

  private double share(double threshold, Predicate<LabelledRow> of) {
    return outputs(of).map(output -> output > threshold ? 1 : 0).average().orElse(0);
  }

  private DoubleStream outputs(Predicate<LabelledRow> of) {
    return scored.stream().filter(s -> of.test(s.row())).mapToDouble(Scored::output);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static boolean isNews(LabelledRow row) {
    return row.source().equals("ucc") || row.source().equals("ctc");
  }

  private static boolean isCivil(LabelledRow row) {
    return row.source().equals("civil_spans");
  }

  private static boolean isNeutralIdentity(LabelledRow row) {
    return row.source().equals("hatecheck")
        && !row.toxic()
        && row.subtypes().stream().anyMatch(s -> s.startsWith("ident_"));
  }
}
