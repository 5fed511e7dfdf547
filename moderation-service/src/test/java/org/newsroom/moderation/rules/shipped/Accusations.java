package org.newsroom.moderation.rules.shipped;

import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.rules.ArticleContext;

/**
 * Sentences that accuse somebody whom the article names, and sentences that do not: accusation ×
 * named person × quotation × negation × report × another person, in four languages.
 */
final class Accusations {

  static final ArticleContext ARTICLE =
      new ArticleContext(
          "Putin meets Netanyahu",
          List.of("Vladimir Putin", "בנימין נתניהו", "Сергей Миронов", "خالد المنصوري"),
          List.of("Russia"));

  private static final Table TEMPLATES = Table.of("accusation-templates");
  private static final List<String> WORDS = List.of("english", "hebrew", "russian", "arabic");

  private Accusations() {}

  static List<String> guilty() {
    return all("guilty");
  }

  static List<String> harmless() {
    List<String> texts = all("harmless");
    texts.addAll(TEMPLATES.section("english done to nobody"));
    return texts;
  }

  private static List<String> all(String kind) {
    List<String> texts = new ArrayList<>();
    for (String language : WORDS) {
      texts.addAll(filled(language + " words", language + " " + kind));
    }
    texts.addAll(filled("english nouns", "english nouns " + kind));
    return texts;
  }

  private static List<String> filled(String words, String templates) {
    List<String> texts = new ArrayList<>();
    for (String word : TEMPLATES.section(words)) {
      Object[] forms = word.split(" \\| ");
      TEMPLATES.section(templates).forEach(template -> texts.add(template.formatted(forms)));
    }
    return texts;
  }
}
