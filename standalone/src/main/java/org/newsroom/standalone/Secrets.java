package org.newsroom.standalone;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The keys that the services need, made at the first start and kept in the data directory. */
final class Secrets {

  private static final List<String> NAMES =
      List.of("newsroom.receipts.secret", "newsroom.pseudonyms.secret");
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final int BYTES = 32;

  private Secrets() {}

  /** The keys by the names of their settings. */
  static Map<String, String> in(Path directory, SecureRandom random) {
    Path file = directory.resolve("secrets.properties");
    try {
      Properties secrets = read(file);
      if (!secrets.stringPropertyNames().containsAll(NAMES)) {
        NAMES.forEach(name -> secrets.putIfAbsent(name, next(random)));
        write(secrets, file);
      }
      Map<String, String> settings = new TreeMap<>();
      secrets.forEach((name, value) -> settings.put(name.toString(), value.toString()));
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String next(SecureRandom random) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  private static Properties read(Path file) throws IOException {
    Properties secrets = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        secrets.load(reader);
      }
    }
    return secrets;
  }

  private static void write(Properties secrets, Path file) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(whole);
    createForOwner(whole);
    try (Writer writer = Files.newBufferedWriter(whole)) {
      secrets.store(writer, "Keys of this copy of the system. Without them receipts are void.");
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void createForOwner(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } else {
      Files.createFile(file);
    }
  }
}
