package org.newsroom.moderation.rules.defamation;

import org.newsroom.moderation.rules.definition.Fields;

/**
 * What takes off the gravity of an accusation.
 *
 * @param weighs what its weight is multiplied by, from 0 to 1
 * @param grades how many grades it loses
 */
record Mitigation(double weighs, int grades) {

  static Mitigation of(Fields fields, double weighs, int grades) {
    return new Mitigation(
        fields.number("weighs", weighs, 0, 1), fields.whole("grades", grades, 0, 3));
  }
}
