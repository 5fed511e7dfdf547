package org.newsroom.article.site.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Names a folder's content: the same for the same files, another one as soon as any changes. */
final class FileVersion {

  private static final int DIGITS = 16;

  private FileVersion() {}

  /** Sixteen hexadecimal digits of the digest of all scripts in a folder of the class path. */
  static String ofScripts(String folder) {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver(FileVersion.class.getClassLoader())
              .getResources("classpath:" + folder + "/*.js");
      Arrays.sort(files, Comparator.comparing(FileVersion::name));
      MessageDigest digest = sha256();
      for (Resource file : files) {
        digest.update(name(file).getBytes(StandardCharsets.UTF_8));
        digest.update(file.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tag of one file, weak because it is sent compressed and as it is. */
  static String etag(Resource file) {
    try {
      String digest = HexFormat.of().formatHex(sha256().digest(file.getContentAsByteArray()));
      return "W/\"" + digest.substring(0, DIGITS) + "\"";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Resource file) {
    return String.valueOf(file.getFilename());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
