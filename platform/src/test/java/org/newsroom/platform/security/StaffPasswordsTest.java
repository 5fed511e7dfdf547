package org.newsroom.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.client.Network;
import org.newsroom.platform.security.SignInGuard.Attempt;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class StaffPasswordsTest {

  private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(5);
  private final List<String> costs = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Staff staff =
      new Staff(
          List.of(
              new StaffProperties.User("Ruth", bcrypt.encode("sesame"), List.of("SENIOR")),
              new StaffProperties.User("Dan", bcrypt.encode("barley"), List.of("MODERATOR"))));
  private SignInGuard guard = (name, network) -> new Told(name + " from " + network.name());

  @Test
  void knowsAMemberByNameAndPassword() {
    Authentication ruth = passwords().authenticate(attempt("ruth", "sesame"));

    assertThat(ruth.isAuthenticated()).isTrue();
    assertThat(ruth.getName()).isEqualTo("Ruth");
    assertThat(ruth.getAuthorities())
        .extracting(GrantedAuthority::getAuthority)
        .containsExactly("ROLE_SENIOR");
    assertThat(told).containsExactly("ruth from 203.0.113.1", "count", "succeed");
  }

  @Test
  void answersAWrongPasswordAndAnUnknownNameAlikeAtTheSameCost() {
    StaffPasswords passwords = passwords();

    assertThatThrownBy(() -> passwords.authenticate(attempt("Ruth", "barley")))
        .isInstanceOf(BadCredentialsException.class)
        .hasMessage("Unknown name or wrong password");
    assertThatThrownBy(() -> passwords.authenticate(attempt("nobody", "sesame")))
        .isInstanceOf(BadCredentialsException.class)
        .hasMessage("Unknown name or wrong password");

    assertThat(costs).containsExactly("$2a$05$", "$2a$05$");
    assertThat(told)
        .containsExactly(
            "Ruth from 203.0.113.1", "count", "fail", "nobody from 203.0.113.1", "count", "fail");
  }

  @Test
  void doesNotCountARememberedPassword() {
    StaffPasswords passwords = passwords();
    passwords.authenticate(attempt("Ruth", "sesame"));
    told.clear();

    passwords.authenticate(attempt("Ruth", "sesame"));

    assertThat(told).containsExactly("Ruth from 203.0.113.1", "succeed");
    assertThat(costs).hasSize(1);
  }

  @Test
  void refusesEvenARememberedPasswordWhileTheGuardDoes() {
    StaffPasswords passwords = passwords();
    passwords.authenticate(attempt("Ruth", "sesame"));
    guard =
        (name, network) -> {
          throw new SignInRefusedException(Duration.ofMinutes(1));
        };

    assertThatThrownBy(() -> passwords.authenticate(attempt("Ruth", "sesame")))
        .isInstanceOf(SignInRefusedException.class);
  }

  private StaffPasswords passwords() {
    PasswordEncoder counted =
        new PasswordEncoder() {
          @Override
          public String encode(CharSequence password) {
            return bcrypt.encode(password);
          }

          @Override
          public boolean matches(CharSequence password, String hash) {
            costs.add(hash.substring(0, 7));
            return bcrypt.matches(password, hash);
          }
        };
    return new StaffPasswords(
        staff,
        new RememberedPasswords(counted, new SecureRandom()),
        (name, network) -> guard.open(name, network));
  }

  private static Authentication attempt(String name, String password) {
    var attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    attempt.setDetails(new Network("203.0.113.1"));
    return attempt;
  }

  private final class Told implements Attempt {

    private Told(String opened) {
      told.add(opened);
    }

    @Override
    public void count() {
      told.add("count");
    }

    @Override
    public void fail() {
      told.add("fail");
    }

    @Override
    public void succeed() {
      told.add("succeed");
    }
  }
}
