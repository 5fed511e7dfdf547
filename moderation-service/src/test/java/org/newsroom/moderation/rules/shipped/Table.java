package org.newsroom.moderation.rules.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file of rows in sections, each headed {@code == name} or {@code == name: remark}. Escapes
 * are those of Java.
 */
record Table(String file, List<String> lines) {

  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})");
  private static final String HEAD = "== ";

  static Table of(String name) {
    String file = "/shipped/" + name + ".txt";
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Table(file, text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a section; fails when there are none. */
  List<String> section(String name) {
    List<String> rows =
        lines.stream()
            .dropWhile(line -> !line.startsWith(HEAD) || !name(line).equals(name))
            .skip(1)
            .takeWhile(line -> !line.startsWith(HEAD))
            .filter(line -> !line.isEmpty())
            .map(Table::unescaped)
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no rows of '" + name + "' in " + file);
    }
    return rows;
  }

  private static String name(String head) {
    int remark = head.indexOf(':');
    return head.substring(HEAD.length(), remark < 0 ? head.length() : remark);
  }

  private static String unescaped(String row) {
    return UNICODE
        .matcher(row)
        .replaceAll(match -> quoted(Integer.parseInt(match.group(1), 16)))
        .translateEscapes();
  }

  private static String quoted(int codePoint) {
    return Matcher.quoteReplacement(Character.toString(codePoint));
  }
}
