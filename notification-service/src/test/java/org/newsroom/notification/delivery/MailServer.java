package org.newsroom.notification.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.newsroom.embedded.FreePort;

/** A real SMTP server on a port of its own, which can go away and come back. */
final class MailServer {

  private final int port = FreePort.next();
  private GreenMail server = new GreenMail(setup());

  private ServerSetup setup() {
    ServerSetup setup = new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(10_000);
    return setup;
  }

  int port() {
    return port;
  }

  void start() {
    server = new GreenMail(setup());
    server.start();
  }

  void stop() {
    server.stop();
  }

  /** What came for this address, in its order. */
  List<MimeMessage> mailsTo(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> to(mail).equals(address))
        .toList();
  }

  static String header(MimeMessage mail, String name) {
    try {
      return mail.getHeader(name, "|");
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The decoded plain text, with plain newlines. */
  static String text(MimeMessage mail) {
    return part(mail, 0);
  }

  /** The decoded HTML. */
  static String html(MimeMessage mail) {
    return part(mail, 1);
  }

  private static String part(MimeMessage mail, int index) {
    try {
      MimeMultipart parts = (MimeMultipart) mail.getContent();
      return parts.getBodyPart(index).getContent().toString().replace("\r\n", "\n");
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String source(MimeMessage mail) {
    return GreenMailUtil.getWholeMessage(mail);
  }

  private static String to(MimeMessage mail) {
    return header(mail, "To");
  }
}
