package org.newsroom.standalone.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that delivers nothing: what it takes becomes a file that can be read. */
public final class MailFiles implements AutoCloseable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);
  private static final String HOST = "127.0.0.1";
  private static final long STARTS_WITHIN_MS = 30_000;

  private final Path directory;
  private final Clock clock;
  private final GreenMail server;
  private final AtomicInteger count = new AtomicInteger();

  private MailFiles(Path directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
    ServerSetup setup = new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(STARTS_WITHIN_MS);
    this.server = new GreenMail(setup);
  }

  /** Listens on a free port of the loopback interface. */
  public static MailFiles start(Path directory, Clock clock) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    MailFiles files = new MailFiles(directory, clock);
    files.server.start();
    GreenMailUser reader = files.server.setUser("reader@newsroom.test", "unused");
    files
        .server
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, address) -> {
              files.keep(message, address);
              return reader;
            });
    return files;
  }

  /** The port that it listens on. */
  public int port() {
    return server.getSmtp().getPort();
  }

  private void keep(MovingMessage message, MailAddress address)
      throws MessagingException, UserException {
    String name = TIME.format(clock.instant()) + "-" + count.incrementAndGet();
    Path unfinished = directory.resolve(name + ".part");
    try (OutputStream file = Files.newOutputStream(unfinished)) {
      message.getMessage().writeTo(file);
    } catch (IOException e) {
      throw new UserException("Mail to " + address.getEmail() + " not kept", e);
    }
    publish(unfinished, directory.resolve(name + StoredMails.ENDING));
  }

  private void publish(Path unfinished, Path finished) throws UserException {
    try {
      Files.move(unfinished, finished);
      // The library keeps a copy in memory for ever unless told otherwise.
      server.purgeEmailFromAllMailboxes();
    } catch (IOException | FolderException e) {
      throw new UserException("Mail not kept", e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
