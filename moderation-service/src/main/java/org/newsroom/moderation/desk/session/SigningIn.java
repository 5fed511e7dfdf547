package org.newsroom.moderation.desk.session;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.newsroom.platform.client.Network;
import org.newsroom.platform.security.Staff;
import org.newsroom.platform.security.StaffPasswords;
import org.newsroom.platform.security.StaffProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/** Signs an editor in by name and password. */
@Service
class SigningIn {

  private static final Logger log = LoggerFactory.getLogger(SigningIn.class);

  private final StaffPasswords passwords;
  private final Staff staff;
  private final Sessions sessions;
  private final MeterRegistry meters;

  SigningIn(StaffPasswords passwords, Staff staff, Sessions sessions, MeterRegistry meters) {
    this.passwords = passwords;
    this.staff = staff;
    this.sessions = sessions;
    this.meters = meters;
  }

  /**
   * A new session; nothing when the member of the staff has no role at the desk.
   *
   * @throws AuthenticationException when nobody has this name and password, or when too many
   *     attempts before this one failed
   */
  Optional<Session> signIn(SignInRequest request, Network network) {
    var attempt =
        UsernamePasswordAuthenticationToken.unauthenticated(request.name(), request.password());
    attempt.setDetails(network);
    StaffProperties.User user = staff.find(passwords.authenticate(attempt).getName()).orElseThrow();
    if (!new Editor(user.name(), user.roles()).hasRole()) {
      count("no_role");
      return Optional.empty();
    }
    Session session = sessions.start(user);
    count("signed_in");
    log.info("An editor has signed in");
    return Optional.of(session);
  }

  private void count(String outcome) {
    meters.counter("newsroom.desk.sign.ins", "outcome", outcome).increment();
  }
}
