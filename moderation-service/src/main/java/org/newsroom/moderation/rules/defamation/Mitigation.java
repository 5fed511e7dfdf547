package org.newsroom.moderation.rules.defamation;

import org.newsroom.moderation.rules.definition.Fields;

/**
 * A circumstance that makes an accusation less grave.
 *
 * @param weighs the factor for the accusation's weight, from 0 to 1
 * @param grades the number of grades that the accusation loses
 */
record Mitigation(double weighs, int grades) {

  static Mitigation of(Fields fields, double weighs, int grades) {
    return new Mitigation(
        fields.number("weighs", weighs, 0, 1), fields.whole("grades", grades, 0, 3));
  }
}
