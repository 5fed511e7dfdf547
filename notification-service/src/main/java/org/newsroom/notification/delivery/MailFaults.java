package org.newsroom.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;

/** Tells mails that will never be taken from mail servers that do not take any just now. */
final class MailFaults {

  private static final int LOGIN_REQUIRED = 530;
  private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d");

  private MailFaults() {}

  /** Tells whether trying again cannot help: the server said 5xx (RFC 5321) about this mail. */
  static boolean isPermanent(Throwable fault) {
    for (Throwable t = fault; t != null; t = next(t)) {
      // A sender that is refused concerns all mails and is mended by whoever runs the service.
      if (t instanceof SMTPSenderFailedException) {
        return false;
      }
      if (t instanceof AddressException
          || t instanceof MailParseException
          || t instanceof MailPreparationException
          || t instanceof SMTPAddressFailedException address && refused(address.getReturnCode())
          || t instanceof SMTPSendFailedException send && refused(send.getReturnCode())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether the mail server said 5xx about the recipient, but not for its own policy's sake
   * (RFC 3463, X.7.X), which says nothing about the address.
   */
  static boolean isBounce(Throwable fault) {
    for (Throwable t = fault; t != null; t = next(t)) {
      if (t instanceof SMTPAddressFailedException address && refused(address.getReturnCode())) {
        String said = address.getMessage();
        return said == null || !POLICY.matcher(said).find();
      }
    }
    return false;
  }

  private static boolean refused(int code) {
    return code >= 500 && code < 600 && code != LOGIN_REQUIRED;
  }

  private static @Nullable Throwable next(Throwable fault) {
    return fault instanceof MessagingException mail && mail.getNextException() != null
        ? mail.getNextException()
        : fault.getCause();
  }
}
