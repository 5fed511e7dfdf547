package org.newsroom.platform.security;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Reads a password from standard input and writes its bcrypt hash, for {@code
 * newsroom.staff.users}.
 */
public final class HashPassword {

  private HashPassword() {}

  /** Takes no arguments, so that no password stands in a list of processes. */
  public static void main(String[] args) throws IOException {
    String password = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
    String hash = String.valueOf(new BCryptPasswordEncoder().encode(password));
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(hash.getBytes(StandardCharsets.UTF_8));
    }
  }
}
