package org.newsroom.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberedPasswordsTest {

  private final AtomicInteger checks = new AtomicInteger();
  private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(4);
  private final RememberedPasswords passwords =
      new RememberedPasswords(
          new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
              return bcrypt.encode(password);
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
              checks.incrementAndGet();
              return bcrypt.matches(password, hash);
            }
          },
          new SecureRandom());

  @Test
  void paysForARightPasswordOnce() {
    String hash = passwords.encode("open sesame");

    assertThat(passwords.matches("open sesame", hash)).isTrue();
    assertThat(passwords.matches("open sesame", hash)).isTrue();
    assertThat(checks).hasValue(1);
  }

  @Test
  void paysForAWrongPasswordEachTime() {
    String hash = passwords.encode("open sesame");
    passwords.matches("open sesame", hash);

    assertThat(passwords.matches("open barley", hash)).isFalse();
    assertThat(passwords.matches("open barley", hash)).isFalse();
    assertThat(checks).hasValue(3);
  }

  @Test
  void doesNotTakeOneUsersPasswordForAnothers() {
    String hash = passwords.encode("open sesame");
    String other = passwords.encode("open barley");
    passwords.matches("open sesame", hash);

    assertThat(passwords.matches("open sesame", other)).isFalse();
  }
}
