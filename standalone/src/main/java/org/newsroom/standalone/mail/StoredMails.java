package org.newsroom.standalone.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mails that are kept as files of a directory. */
final class StoredMails {

  static final String ENDING = ".eml";

  private static final Pattern NAME = Pattern.compile("[0-9T.]{10,30}-\\d{1,9}");

  private static final int DIGITS = 10;

  private final Path directory;

  StoredMails(Path directory) {
    this.directory = directory;
  }

  /** The newest of them, newest first. */
  List<StoredMail> latest(int most) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(ENDING))
              .map(file -> file.substring(0, file.length() - ENDING.length()))
              .sorted(Comparator.comparing(StoredMails::order).reversed())
              .limit(most)
              .toList();
      return read(names);
    }
  }

  /** The mail of a name, or null when there is none. */
  @Nullable StoredMail find(String name) throws IOException {
    Path file = directory.resolve(name + ENDING);
    if (!NAME.matcher(name).matches() || !Files.exists(file)) {
      return null;
    }
    return StoredMail.read(name, Files.readAllBytes(file));
  }

  private List<StoredMail> read(List<String> names) throws IOException {
    List<StoredMail> mails = new ArrayList<>();
    for (String name : names) {
      StoredMail mail = find(name);
      if (mail != null) {
        mails.add(mail);
      }
    }
    return mails;
  }

  /** The time, then the number with leading zeros, since names end with a number that grows. */
  private static String order(String name) {
    int dash = name.lastIndexOf('-');
    String number = name.substring(dash + 1);
    return name.substring(0, dash + 1) + "0".repeat(Math.max(0, DIGITS - number.length())) + number;
  }
}
