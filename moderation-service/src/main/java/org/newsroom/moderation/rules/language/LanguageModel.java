package org.newsroom.moderation.rules.language;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.newsroom.moderation.rules.text.Sha256;

/** The n-grams of the languages that are told apart, by their alphabets. Immutable. */
public final class LanguageModel {

  private static final String SHIPPED = "languages.model";
  private static final int FORMAT = 0x4E434C31;
  private static final int BUFFER = 1 << 16;

  private final Map<Alphabet, NgramTable> tables;
  private final String digest;

  private LanguageModel(Map<Alphabet, NgramTable> tables, String digest) {
    this.tables = new EnumMap<>(tables);
    this.digest = digest;
  }

  /** A model of these tables, to be written. */
  public static LanguageModel of(Map<Alphabet, NgramTable> tables) {
    return new LanguageModel(tables, Sha256.of(bytes(tables)));
  }

  /** The model that ships with this service; MODEL_CARD.md says what it is made of. */
  public static LanguageModel shipped() {
    try (InputStream in = LanguageModel.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("no " + SHIPPED + " beside " + LanguageModel.class);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  NgramTable table(Alphabet alphabet) {
    NgramTable table = tables.get(alphabet);
    if (table == null) {
      throw new IllegalArgumentException("no n-grams of " + alphabet);
    }
    return table;
  }

  /** The SHA-256 of the model's bytes, in hexadecimal: part of what makes a verdict repeatable. */
  public String digest() {
    return digest;
  }

  /** Writes the model so that {@link #read} reads it. */
  public void write(OutputStream out) throws IOException {
    out.write(bytes(tables));
  }

  private static byte[] bytes(Map<Alphabet, NgramTable> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(bytes, BUFFER))) {
      data.writeInt(FORMAT);
      data.writeInt(tables.size());
      for (Map.Entry<Alphabet, NgramTable> each : new EnumMap<>(tables).entrySet()) {
        data.writeUTF(each.getKey().name());
        each.getValue().write(data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #write} wrote. */
  public static LanguageModel read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    DataInputStream data =
        new DataInputStream(
            new BufferedInputStream(
                new GZIPInputStream(new ByteArrayInputStream(bytes), BUFFER), BUFFER));
    if (data.readInt() != FORMAT) {
      throw new IOException("not a language model of this version");
    }
    Map<Alphabet, NgramTable> tables = new EnumMap<>(Alphabet.class);
    int count = data.readInt();
    for (int i = 0; i < count; i++) {
      Alphabet alphabet = Alphabet.valueOf(data.readUTF());
      tables.put(alphabet, NgramTable.read(data));
    }
    return new LanguageModel(tables, Sha256.of(bytes));
  }
}
