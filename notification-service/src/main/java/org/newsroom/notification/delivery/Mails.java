package org.newsroom.notification.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Texts;
import org.springframework.mail.MailPreparationException;

/**
 * Writes letters as mails: plain text and HTML in UTF-8, named after the newest notice, so that the
 * same mail always has the same Message-ID.
 */
final class Mails {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final MailWords words;
  private final MailTemplates templates;
  private final String from;
  private final String domain;

  Mails(MailWords words, MailTemplates templates, String from) {
    this.words = words;
    this.templates = templates;
    this.from = from;
    this.domain = from.substring(from.lastIndexOf('@') + 1);
  }

  /** Fills the mail with the letters, or throws if it has nowhere to go. */
  MimeMessage write(MimeMessage mail, Envelope envelope) {
    Recipient recipient = envelope.first().inbox().recipient();
    if (recipient == null || recipient.email() == null) {
      throw new MailPreparationException("the address was erased");
    }
    Notice newest = envelope.first().newest();
    Locale language = Texts.spoken(recipient.locale());
    MailView view = words.view(envelope, language);
    try {
      mail.setFrom(new InternetAddress(from, true));
      mail.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient.email(), true));
      mail.setSubject(view.subject(), UTF_8);
      mail.setContent(content(view));
      mail.setContentLanguage(new String[] {language.toLanguageTag()});
      mail.setSentDate(Date.from(newest.at()));
      mail.setHeader("Auto-Submitted", "auto-generated");
      if (view.unsubscribe() != null) {
        mail.setHeader("List-Unsubscribe", "<" + view.unsubscribe() + ">");
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      }
      mail.setHeader("Message-ID", messageId(envelope.id(), newest));
      return mail;
    } catch (MessagingException e) {
      throw new MailPreparationException("the notice cannot become a mail", e);
    }
  }

  private MimeMultipart content(MailView view) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(templates.text(view), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(templates.html(view), UTF_8, "html");
    return new MimeMultipart("alternative", text, html);
  }

  private String messageId(UUID commentId, Notice notice) {
    String kind = notice.kind().name().toLowerCase(Locale.ROOT);
    Object number = notice.about() == null ? notice.sequence() : notice.about();
    return "<%s.%s.%s@%s>".formatted(commentId, kind, number, domain);
  }
}
