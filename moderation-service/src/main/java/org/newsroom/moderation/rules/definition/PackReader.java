package org.newsroom.moderation.rules.definition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads packs; everything that is wrong in one becomes a problem with its line. */
public final class PackReader {

  /** The fields that a pack may have. */
  public static final Set<String> OF_PACK =
      Set.of(
          "pack",
          "language",
          "category",
          "prefixes",
          "endings",
          "innocent",
          "innocentPhrases",
          "lists",
          "phraseLists",
          "rules");

  /** The fields that a rule may have. */
  public static final Set<String> OF_RULE =
      Set.of(
          "id",
          "category",
          "severity",
          "weight",
          "when",
          "ambiguous",
          "disguised",
          "certain",
          "international",
          "enabled",
          "why",
          "pattern",
          "limits",
          "words",
          "stems",
          "phrases",
          "except",
          "must",
          "mustNot");

  /** The fields that say how words are sought; where a pattern is sought instead none may be. */
  public static final List<String> OF_WORDS =
      List.of("when", "ambiguous", "disguised", "international", "except");

  private final String file;
  private final List<Problem> problems;

  public PackReader(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The pack as far as it could be read; what could not is among the problems. */
  public Pack read(String yaml) {
    Fields pack = Fields.of(file, yaml, problems);
    pack.allow(OF_PACK);
    Endings endings = Endings.of(pack.fields("endings"));
    return new Pack(
        pack.text("pack", ""),
        language(pack),
        pack.words("prefixes"),
        endings.words(pack, "innocent"),
        pack.texts("innocentPhrases"),
        lists(pack.fields("lists"), endings),
        phraseLists(pack.fields("phraseLists"), endings),
        rules(pack, endings),
        new Rule.Place(file, pack.line()));
  }

  private String language(Fields pack) {
    String language = pack.text("language", "");
    String folder = file.contains("/") ? file.substring(0, file.indexOf('/')) : language;
    if (!folder.equals(language)) {
      pack.refuse("'" + language + "' is not the language of the folder '" + folder + "'");
    }
    return language;
  }

  private List<Rule> rules(Fields pack, Endings endings) {
    RuleReader reader = new RuleReader(file, pack, endings);
    List<Rule> rules = new ArrayList<>();
    for (Fields rule : pack.list("rules")) {
      Rule read = reader.read(rule);
      if (rule.flag("enabled", true)) {
        rules.add(read);
      }
    }
    return rules;
  }

  private static Map<ListName, List<String>> lists(Fields lists, Endings endings) {
    Map<ListName, List<String>> named = new EnumMap<>(ListName.class);
    for (String name : lists.names()) {
      ListName known = ListName.of(name);
      if (known == null) {
        String question = Nearest.question(name, ListName.allInPacks());
        String more =
            question.isEmpty() ? "; a list for phrases belongs in 'phraseLists'" : question;
        lists.refuse(name, "no list '" + name + "' has a meaning of its own" + more);
      } else {
        named.put(known, endings.words(lists, name));
      }
    }
    return named;
  }

  private List<Pack.PhraseList> phraseLists(Fields lists, Endings endings) {
    List<Pack.PhraseList> named = new ArrayList<>();
    for (String name : lists.names()) {
      if (ListName.of(name) != null) {
        lists.refuse(name, "'" + name + "' has a meaning of its own and belongs in 'lists'");
      }
      Rule.Place place = new Rule.Place(file, lists.line(name));
      named.add(new Pack.PhraseList(name, endings.words(lists, name), place));
    }
    return named;
  }
}
