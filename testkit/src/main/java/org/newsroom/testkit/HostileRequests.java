package org.newsroom.testkit;

import java.util.List;
import java.util.Random;

/** Makes requests that no decent client sends: every char stands for one byte. */
final class HostileRequests {

  private final Random random;
  private final List<String> paths;

  /**
   * Makes requests to these paths.
   *
   * @param paths with variables in braces, which get values that are none
   */
  HostileRequests(Random random, List<String> paths) {
    this.random = random;
    this.paths = paths;
  }

  String next() {
    if (random.nextInt(50) == 0) {
      return "x" + bytes(200) + "\r\n\r\n";
    }
    StringBuilder request = new StringBuilder();
    request.append(method()).append(' ').append(target()).append(" HTTP/1.1\r\nHost: a\r\n");
    request.append("Connection: close\r\n");
    for (int i = random.nextInt(4); i > 0; i--) {
      request.append(one(HostileValues.HEADERS)).append(": ").append(value()).append("\r\n");
    }
    return request.append(framed(body())).toString();
  }

  private String method() {
    return random.nextInt(30) == 0 ? "M" + bytes(3) : one(HostileValues.METHODS);
  }

  private String target() {
    StringBuilder target = new StringBuilder();
    for (String part : one(paths).split("\\{[^}]*}|\\*+", -1)) {
      target.append(target.isEmpty() ? "" : one(HostileValues.IDS)).append(part);
    }
    return (target.isEmpty() ? "/" : target) + one(HostileValues.QUERIES);
  }

  private String value() {
    return switch (random.nextInt(8)) {
      case 0 -> bytes(40).replaceAll("[\r\n]", "");
      case 1 -> one(HostileValues.VALUES).repeat(1 + random.nextInt(100));
      default -> one(HostileValues.VALUES);
    };
  }

  private String body() {
    return switch (random.nextInt(4)) {
      case 0 -> bytes(300);
      case 1 -> {
        String body = one(HostileValues.BODIES);
        int at = random.nextInt(body.length() + 1);
        yield body.substring(0, at) + bytes(3) + body.substring(at);
      }
      default -> one(HostileValues.BODIES);
    };
  }

  /**
   * A body with its length, a wrong one, or none; in chunks, in broken ones, or in some that never
   * end.
   */
  private String framed(String body) {
    String type = "Content-Type: " + one(HostileValues.TYPES) + "\r\n";
    String chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n";
    String chunked = type + "Transfer-Encoding: chunked\r\n";
    return switch (random.nextInt(10)) {
      case 0 -> "\r\n";
      case 1 -> type + "\r\n" + body;
      case 2 ->
          type + "Content-Length: " + (body.length() + 1 + random.nextInt(50)) + "\r\n\r\n" + body;
      case 3 -> type + "Content-Length: -1\r\n\r\n" + body;
      case 4 -> chunked + "\r\n" + (body.isEmpty() ? "" : chunk) + "0\r\n\r\n";
      case 5 -> chunked + "\r\n" + (body.isEmpty() ? "" : chunk);
      case 6 -> chunked + "\r\n" + body;
      case 7 -> chunked + "Content-Length: " + body.length() + "\r\n\r\n" + body;
      case 8 -> type + "Transfer-Encoding: gzip, x\r\n\r\n" + body;
      default -> type + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    };
  }

  private String bytes(int most) {
    StringBuilder bytes = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      bytes.append((char) random.nextInt(256));
    }
    return bytes.toString();
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
