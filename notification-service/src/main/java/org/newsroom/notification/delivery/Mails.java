package org.newsroom.notification.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.newsroom.notification.notice.Letter;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Texts;
import org.springframework.mail.MailPreparationException;

/** Writes notices as mails: plain text in UTF-8, each notice always with the same Message-ID. */
final class Mails {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Texts texts;
  private final String from;
  private final String domain;

  Mails(Texts texts, String from) {
    this.texts = texts;
    this.from = from;
    this.domain = from.substring(from.lastIndexOf('@') + 1);
  }

  /** Fills the mail with the letter, or throws if it has nowhere to go. */
  MimeMessage write(MimeMessage mail, Letter letter) {
    Recipient recipient = letter.inbox().recipient();
    if (recipient == null || recipient.email() == null) {
      throw new MailPreparationException("the address was erased");
    }
    Notice notice = letter.newest();
    Texts.Text text = texts.of(notice, recipient.locale());
    try {
      mail.setFrom(new InternetAddress(from, true));
      mail.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient.email(), true));
      mail.setSubject(text.subject(), UTF_8);
      mail.setText(body(letter, recipient.locale()), UTF_8);
      mail.setContentLanguage(new String[] {text.locale().toLanguageTag()});
      mail.setSentDate(Date.from(notice.at()));
      mail.setHeader("Auto-Submitted", "auto-generated");
      mail.setHeader("Message-ID", messageId(letter.inbox().commentId(), notice));
      return mail;
    } catch (MessagingException e) {
      throw new MailPreparationException("the notice cannot become a mail", e);
    }
  }

  private String body(Letter letter, String locale) {
    return letter.told().stream()
        .map(notice -> texts.of(notice, locale).body())
        .collect(Collectors.joining("\n\n"));
  }

  private String messageId(UUID commentId, Notice notice) {
    String kind = notice.kind().name().toLowerCase(Locale.ROOT);
    return "<%s.%s.%d@%s>".formatted(commentId, kind, notice.sequence(), domain);
  }
}
