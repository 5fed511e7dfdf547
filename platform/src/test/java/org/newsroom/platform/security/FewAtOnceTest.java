package org.newsroom.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

class FewAtOnceTest {

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);
  private final PasswordEncoder slow =
      new PasswordEncoder() {
        @Override
        public String encode(CharSequence password) {
          return password.toString();
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
          begun.countDown();
          try {
            end.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return password.equals(hash);
        }
      };

  @Test
  void refusesACheckForWhichThereIsNoPlace() throws Exception {
    FewAtOnce passwords = new FewAtOnce(slow, 1, Duration.ofMillis(1));
    CompletableFuture<Boolean> first =
        CompletableFuture.supplyAsync(() -> passwords.matches("sesame", "sesame"));
    begun.await();

    assertThatThrownBy(() -> passwords.matches("sesame", "sesame"))
        .isInstanceOf(AuthenticationServiceException.class);

    end.countDown();
    assertThat(first.join()).isTrue();
    assertThat(passwords.matches("barley", "sesame")).isFalse();
  }
}
