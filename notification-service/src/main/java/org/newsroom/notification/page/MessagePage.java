package org.newsroom.notification.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Texts;

/**
 * A page that says one thing and may ask for one press of a button.
 *
 * @param button the words on the button; null without one
 */
public record MessagePage(
    String language, String direction, String title, String text, @Nullable String button) {

  static MessagePage of(Locale language, String title, String text, @Nullable String button) {
    return new MessagePage(
        language.toLanguageTag(), Texts.direction(language), title, text, button);
  }
}
