package org.newsroom.notification.delivery;

import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to the mail server, a batch over one connection. */
class Postman {

  private final JavaMailSender sender;

  Postman(JavaMailSender sender) {
    this.sender = sender;
  }

  MimeMessage blank() {
    return sender.createMimeMessage();
  }

  /** Sends all mails that it can; returns for each of the others why it could not. */
  Map<UUID, Exception> send(Map<UUID, MimeMessage> mails) {
    try {
      sender.send(mails.values().toArray(MimeMessage[]::new));
      return Map.of();
    } catch (MailSendException e) {
      // When no mail has failed, only saying goodbye to the server has.
      return faults(mails, e.getFailedMessages());
    } catch (MailException e) {
      Map<UUID, Exception> faults = new HashMap<>();
      mails.keySet().forEach(id -> faults.put(id, e));
      return faults;
    }
  }

  private static Map<UUID, Exception> faults(
      Map<UUID, MimeMessage> mails, Map<Object, Exception> failed) {
    Map<UUID, Exception> faults = new HashMap<>();
    mails.forEach(
        (id, mail) -> {
          Exception fault = failed.get(mail);
          if (fault != null) {
            faults.put(id, fault);
          }
        });
    return faults;
  }
}
