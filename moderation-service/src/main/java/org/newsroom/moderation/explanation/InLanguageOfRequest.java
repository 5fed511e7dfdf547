package org.newsroom.moderation.explanation;

import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a sentence of the rules in the language that the request asks for. */
public final class InLanguageOfRequest extends ValueSerializer<String> {

  @Override
  public void serialize(String sentence, JsonGenerator json, SerializationContext context) {
    String language = LocaleContextHolder.getLocale().getLanguage();
    json.writeString(Explanations.SHIPPED.in(language, sentence));
  }
}
