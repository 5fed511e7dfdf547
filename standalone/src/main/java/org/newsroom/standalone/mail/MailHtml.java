package org.newsroom.standalone.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The pages that show mails. Whatever comes from a mail is escaped; its HTML stands in a frame. */
final class MailHtml {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <link rel="icon" href="/site/icon.svg" type="image/svg+xml">
      <link rel="stylesheet" href="/mails/style.css">
      </head>
      <body>
      <header><a href="/">The site</a> <a href="/mails">Mails</a></header>
      <main>
      %s
      </main>
      </body>
      </html>
      """;
  private static final String LIST =
      """
      <h1>Mails</h1>
      <p>Nothing leaves this machine: mails to readers end here.</p>
      %s""";
  private static final String ROW =
      """
      <li><a href="/mails/%s"><bdi>%s</bdi></a> <span>to <bdi>%s</bdi></span> <time>%s</time></li>
      """;
  private static final String MAIL =
      """
      <h1 dir="auto">%s</h1>
      <dl>%s</dl>
      <details><summary>All headers</summary><dl>%s</dl></details>
      %s%s""";
  private static final String FRAME =
      """
      <h2>As HTML</h2>
      <iframe title="The mail as HTML" src="/mails/%s/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
      """;
  private static final String TEXT =
      """
      <h2>As text</h2>
      <pre dir="auto">%s</pre>
      """;
  private static final List<String> SHOWN = List.of("From", "To", "Date");

  private MailHtml() {}

  static String list(List<StoredMail> mails) {
    String rows = mails.stream().map(MailHtml::row).collect(Collectors.joining());
    String list = rows.isEmpty() ? "<p>There is none yet.</p>" : "<ol>\n" + rows + "</ol>";
    return PAGE.formatted("Mails", LIST.formatted(list));
  }

  static String one(StoredMail mail) {
    List<StoredMail.Field> shown =
        SHOWN.stream().map(name -> new StoredMail.Field(name, mail.header(name))).toList();
    String html = mail.html() == null ? "" : FRAME.formatted(mail.name());
    String text = mail.text() == null ? "" : TEXT.formatted(escape(mail.text()));
    String body = MAIL.formatted(subject(mail), fields(shown), fields(mail.headers()), html, text);
    return PAGE.formatted(subject(mail), body);
  }

  /** The mail's own HTML, whose links open beside it. */
  static String framed(String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    int head = lower.indexOf("<head>");
    int at = head < 0 ? 0 : head + "<head>".length();
    return html.substring(0, at) + "<base target=\"_blank\">" + html.substring(at);
  }

  private static String row(StoredMail mail) {
    return ROW.formatted(
        mail.name(), subject(mail), escape(mail.header("To")), escape(mail.header("Date")));
  }

  private static String fields(List<StoredMail.Field> fields) {
    return fields.stream()
        .map(
            field ->
                "<dt>%s</dt><dd><bdi>%s</bdi></dd>\n"
                    .formatted(escape(field.name()), escape(field.value())))
        .collect(Collectors.joining());
  }

  private static String subject(StoredMail mail) {
    String subject = mail.header("Subject");
    return subject.isBlank() ? "Without a subject" : escape(subject);
  }

  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
