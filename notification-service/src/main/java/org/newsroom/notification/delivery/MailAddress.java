package org.newsroom.notification.delivery;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the addresses that mail may go to: plain ones, in which nothing could become a header. */
final class MailAddress {

  private static final int LONGEST = 254;
  private static final Pattern PLAIN =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*");

  private MailAddress() {}

  /** Gives the address with its domain in ASCII, or null when no mail can go there. */
  static @Nullable String parse(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || text.length() > LONGEST) {
      return null;
    }
    try {
      String address = text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1));
      if (address.length() > LONGEST || !PLAIN.matcher(address).matches()) {
        return null;
      }
      new InternetAddress(address, true);
      return address;
    } catch (IllegalArgumentException | AddressException e) {
      return null;
    }
  }
}
