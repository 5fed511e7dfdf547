package org.newsroom.moderation.rules.disguise;

import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.rules.text.FoldedText;

/** Several signs that together look like one letter. */
record DrawnLetter(String signs, char letter) {

  private static final String[] DRAWN = {
    "()o", "[]o", "{}o", "<>o", "|)d", "|]d", "|<k", "|{k", "|(k", "/\\a", "/-\\a", "\\/v", "\\/u",
    "|_|u", "(_)u", "|-|h", "/-/h", "]-[h", "}{h", ")(h", "|=f", "|#f", "|\\|n", "/\\/n", "|v|m",
    "|\\/|m", "/\\/\\m", "\\/\\/w", "vvw", "|3b", "|>p", "|*p", "|°p", "|2r", "|?r", "|`r", "-|-t",
    "']['t", "|_l", "][i", "_|j", "><x", "}{x", "`/y", "|-f", "[-e", "|:b", "(;g"
  };

  private static final List<List<DrawnLetter>> BY_FIRST = byFirst();

  static List<DrawnLetter> startingWith(char first) {
    return first < BY_FIRST.size() ? BY_FIRST.get(first) : List.of();
  }

  boolean standsAt(FoldedText text, int at) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.charAt(at + i) != signs.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static List<List<DrawnLetter>> byFirst() {
    List<List<DrawnLetter>> table = new ArrayList<>();
    for (int c = 0; c < 0x80; c++) {
      table.add(new ArrayList<>(0));
    }
    for (String drawn : DRAWN) {
      int last = drawn.length() - 1;
      table.get(drawn.charAt(0)).add(new DrawnLetter(drawn.substring(0, last), drawn.charAt(last)));
    }
    return List.copyOf(table);
  }
}
