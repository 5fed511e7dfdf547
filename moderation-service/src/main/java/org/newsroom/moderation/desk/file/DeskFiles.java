package org.newsroom.moderation.desk.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of the desk, by their version: the same for the same files, another one as soon as any
 * changes. Modules name each other by relative addresses, so that all of one version stay together
 * in a browser, for good.
 */
final class DeskFiles {

  static final String FOLDER = "classpath:/desk/";

  private static final int DIGITS = 16;
  private static final String PLACE_OF_VERSION = "{version}";

  private final String version;
  private final String page;

  private DeskFiles(String version, String page) {
    this.version = version;
    this.page = page;
  }

  /** Reads them from this service's own folder of the class path. */
  static DeskFiles read() {
    try {
      PathMatchingResourcePatternResolver files =
          new PathMatchingResourcePatternResolver(DeskFiles.class.getClassLoader());
      String version = digest(files.getResources(FOLDER + "**"));
      String page =
          files.getResource(FOLDER + "index.html").getContentAsString(StandardCharsets.UTF_8);
      return new DeskFiles(version, page.replace(PLACE_OF_VERSION, version));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Resource[] resources) throws IOException {
    SortedMap<String, Resource> files = new TreeMap<>();
    for (Resource file : Arrays.stream(resources).filter(Resource::isReadable).toList()) {
      files.put(file.getURL().toString(), file);
    }
    MessageDigest digest = sha256();
    for (Resource file : files.values()) {
      digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
      digest.update(file.getContentAsByteArray());
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String version() {
    return version;
  }

  /** The one page, which names all other files by their version. */
  String page() {
    return page;
  }
}
