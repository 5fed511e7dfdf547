package org.newsroom.moderation.rules.learned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A linear classifier of toxicity over the n-grams of a normalised text. A text scores as the mean
 * of itself as a whole, its worst sentence and its worst word, which counts half, so that one
 * insult shows in a long text. Immutable; pure; linear in the text.
 */
public final class ToxicityModel {

  /** A score names at most so many n-grams. */
  public static final int MOST_EVIDENCE = 5;

  private static final String SHIPPED = "toxicity.model";
  private static final int FORMAT = 0x4E435431;

  private final NgramWeights weights;
  private final LogOdds logOdds;
  private final String digest;

  private ToxicityModel(NgramWeights weights, LogOdds logOdds, String digest) {
    this.weights = weights;
    this.logOdds = logOdds;
    this.digest = digest;
  }

  /** The model that ships with this service; MODEL_CARD.md says what it is made of. */
  public static ToxicityModel shipped() {
    try (InputStream in = ToxicityModel.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("no " + SHIPPED + " beside " + ToxicityModel.class);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static ToxicityModel read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
    if (data.readInt() != FORMAT) {
      throw new IOException("not a toxicity model of this version");
    }
    LogOdds logOdds = LogOdds.read(data);
    return new ToxicityModel(NgramWeights.read(data), logOdds, digest(bytes));
  }

  /** A model of these weights, to be written or measured. */
  public static ToxicityModel of(NgramWeights weights, LogOdds logOdds) {
    return new ToxicityModel(weights, logOdds, digest(bytes(weights, logOdds)));
  }

  public void write(OutputStream out) throws IOException {
    out.write(bytes(weights, logOdds));
  }

  private static byte[] bytes(NgramWeights weights, LogOdds logOdds) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    try {
      data.writeInt(FORMAT);
      logOdds.write(data);
      weights.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Scores a text whose case, marks and disguises the normaliser has folded away. */
  public LearnedScore score(CharSequence normalised) {
    Weighing weighing = weigh(normalised);
    return new LearnedScore(logOdds.probability(weighing.output()), weighing.evidence());
  }

  /** The score before calibration: higher is worse, without bounds. */
  public double output(CharSequence normalised) {
    return weigh(normalised).output();
  }

  private Weighing weigh(CharSequence normalised) {
    Weighing weighing = new Weighing(weights);
    Ngrams.of(normalised, weighing);
    return weighing;
  }

  /** The SHA-256 of the model's bytes, in hexadecimal: part of what makes a verdict repeatable. */
  public String digest() {
    return digest;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
