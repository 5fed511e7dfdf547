package org.newsroom.moderation.rules.defamation;

import java.util.List;
import java.util.Set;
import org.newsroom.moderation.rules.definition.Fields;

/**
 * The numbers by which an accusation is weighed.
 *
 * @param near the most words between an accusation and the person's name
 * @param denied applies where the sentence says that the accusation is not so
 * @param reported applies where the accusation is quoted, or said to be others'
 * @param byPronoun applies where the person is named in the sentence before
 */
public record DefamationPolicy(
    int near, Mitigation denied, Mitigation reported, Mitigation byPronoun) {

  private static final Set<String> FIELDS = Set.of("near", "denied", "reported", "byPronoun");
  private static final Set<String> OF_MITIGATION = Set.of("weighs", "grades");
  private static final int FARTHEST = 100;

  public static DefamationPolicy of(Fields fields) {
    fields.allow(FIELDS);
    for (String name : List.of("denied", "reported", "byPronoun")) {
      fields.fields(name).allow(OF_MITIGATION);
    }
    return new DefamationPolicy(
        fields.whole("near", 12, 1, FARTHEST),
        Mitigation.of(fields.fields("denied"), 0.3, 2),
        Mitigation.of(fields.fields("reported"), 0.6, 1),
        Mitigation.of(fields.fields("byPronoun"), 0.8, 0));
  }
}
