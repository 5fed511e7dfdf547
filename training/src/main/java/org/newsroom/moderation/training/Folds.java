package org.newsroom.moderation.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;

/** Assigns groups of examples to folds by their names alone, the same way on every run. */
final class Folds {

  static final int COUNT = 5;

  private Folds() {}

  static int of(String group) {
    CRC32 crc = new CRC32();
    crc.update(group.getBytes(UTF_8));
    return (int) (crc.getValue() % COUNT);
  }
}
