package org.newsroom.platform.security;

import java.util.Optional;
import org.newsroom.platform.client.Network;
import org.newsroom.platform.security.SignInGuard.Attempt;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Knows the staff by name and password, at the pace that the {@link SignInGuard} allows. An unknown
 * name takes as long as a known one, and gets the same answer.
 */
public final class StaffPasswords implements AuthenticationProvider {

  private static final int USUAL_COST = 10;
  private static final int COST_AT = "$2a$".length();
  private static final Network UNKNOWN = new Network("unknown");

  private final Staff staff;
  private final RememberedPasswords passwords;
  private final SignInGuard guard;
  private final String hashOfNobody;

  StaffPasswords(Staff staff, RememberedPasswords passwords, SignInGuard guard) {
    this.staff = staff;
    this.passwords = passwords;
    this.guard = guard;
    this.hashOfNobody = hashOfNobody(staff);
  }

  /**
   * A hash that is as costly as the costliest of the staff's, and which no password is known for.
   */
  private static String hashOfNobody(Staff staff) {
    int cost =
        staff.all().stream()
            .mapToInt(user -> Integer.parseInt(user.password(), COST_AT, COST_AT + 2, 10))
            .max()
            .orElse(USUAL_COST);
    return "$2a$%02d$".formatted(cost) + ".".repeat(53);
  }

  /**
   * The member of the staff whose name and password these are.
   *
   * @param attempt its details are the {@link Network} from which it comes
   * @throws BadCredentialsException when nobody has this name and password
   * @throws SignInRefusedException when too many attempts before this one failed
   */
  @Override
  public Authentication authenticate(Authentication attempt) {
    Network network = attempt.getDetails() instanceof Network known ? known : UNKNOWN;
    String password = attempt.getCredentials() instanceof String given ? given : "";
    Attempt guarded = guard.open(attempt.getName(), network);
    Optional<StaffProperties.User> user = staff.find(attempt.getName());
    String hash = user.map(StaffProperties.User::password).orElse(hashOfNobody);
    if (!passwords.isRemembered(password, hash)) {
      guarded.count();
      if (!passwords.matches(password, hash) || user.isEmpty()) {
        guarded.fail();
        throw new BadCredentialsException("Unknown name or wrong password");
      }
    }
    guarded.succeed();
    return authenticated(user.orElseThrow());
  }

  private static Authentication authenticated(StaffProperties.User user) {
    return UsernamePasswordAuthenticationToken.authenticated(
        user.name(), null, Staff.authoritiesOf(user));
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
