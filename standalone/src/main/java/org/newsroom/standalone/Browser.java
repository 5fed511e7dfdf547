package org.newsroom.standalone;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of whoever has started the system. */
final class Browser {

  private Browser() {}

  /** Shows a page, or gives false where there is no browser. */
  static boolean show(String url) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), url))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static List<String> command(String system, String url) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", url);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", url);
  }
}
