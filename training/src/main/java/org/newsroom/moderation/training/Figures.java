package org.newsroom.moderation.training;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a set of scores is worth. */
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
    for (int i = 0, next; i < sorted.size(); i = next) {
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

  /** The output above which at most this share of clean comments on news lies. */
  double threshold(double rate) {
    double[] clean = outputs(s -> isNews(s.row()) && !s.toxic()).sorted().toArray();
    return clean.length == 0 ? 0 : clean[clean.length - 1 - (int) (rate * clean.length)];
  }

  String table() {
    StringBuilder table = new StringBuilder();
    Map<String, List<Scored>> bySource =
        scored.stream()
            .collect(
                Collectors.groupingBy(s -> s.row().source(), TreeMap::new, Collectors.toList()));
    bySource.forEach(
        (source, rows) ->
            line(table, "%-15s n %5d  AUC %.3f", source, rows.size(), areaUnderCurve(rows)));
    for (double rate : RATES) {
      double t = threshold(rate);
      line(
          table,
          "clean news %.1f%%: output > %.3f; civil_spans %.3f profanity %.3f insult %.3f"
              + " identity_attack %.3f threat %.3f; neutral identity %.3f, kind madlibs %.3f,"
              + " scunthorpe %.3f, he clean %.3f, ru clean %.3f, ar clean %.3f",
          100 * rate,
          t,
          share(t, Figures::isCivil),
          share(t, r -> isCivil(r) && r.subtypes().contains("profanity")),
          share(t, r -> isCivil(r) && r.subtypes().contains("insult")),
          share(t, r -> isCivil(r) && r.subtypes().contains("identity_attack")),
          share(t, r -> isCivil(r) && r.subtypes().contains("threat")),
          share(t, Figures::isNeutralIdentity),
          share(t, r -> !r.toxic() && r.source().equals("madlibs")),
          share(t, r -> r.source().equals("scunthorpe")),
          share(t, r -> !r.toxic() && r.language().equals("he")),
          share(t, r -> !r.toxic() && r.language().equals("ru")),
          share(t, r -> !r.toxic() && r.language().equals("ar")));
    }
    return table.toString();
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private double share(double threshold, Predicate<LabelledRow> of) {
    return outputs(s -> of.test(s.row())).map(o -> o > threshold ? 1 : 0).average().orElse(0);
  }

  private java.util.stream.DoubleStream outputs(Predicate<Scored> of) {
    return scored.stream().filter(of).mapToDouble(Scored::output);
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
