package org.newsroom.moderation.deadletter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A topic of dead letters.
 *
 * @param name such as {@code comments.submitted.v1-moderation-service-dlt}
 * @param source the topic from which its records came
 * @param service the service that has set them aside
 */
record DeadLetterPlace(String name, String source, String service) {

  private static final Pattern FORM = Pattern.compile("(.+\\.v\\d+)-([a-z]+(?:-[a-z]+)*)-dlt");

  /** The topic of that name; nothing when it is none of dead letters. */
  static Optional<DeadLetterPlace> of(String topic) {
    Matcher form = FORM.matcher(topic);
    return form.matches()
        ? Optional.of(new DeadLetterPlace(topic, form.group(1), form.group(2)))
        : Optional.empty();
  }
}
