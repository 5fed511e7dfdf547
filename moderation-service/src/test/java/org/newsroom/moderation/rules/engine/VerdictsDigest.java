package org.newsroom.moderation.rules.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Finding;

/** The digest of the verdicts on texts that are the same in every JVM. */
final class VerdictsDigest {

  static final int TEXTS = 5_000;

  private static final long SEED = 20_261_124;
  private static final String[] PIECES = {
    "fuck", "sh!t", "5h17", "a$$hole", "you are an idiot", " ", ". ", "f u c k", "f**k",
        "he is a thief",
    "לך תמות", "сука", "كلب", "&#102;", "<b>", "Putin", "KILL ", "0501234567", "a@b.org", "\n"
  };

  private VerdictsDigest() {}

  public static void main(String[] arguments) throws NoSuchAlgorithmException {
    System.out.println(Runtime.version().feature() + " " + digest());
  }

  static String digest() throws NoSuchAlgorithmException {
    RuleEngine engine = RuleEngine.shipped();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String text : texts()) {
      digest.update(line(engine.evaluate(Candidate.of(text))).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Everything but the rule set's version, in a form that no renaming of a class changes. */
  private static String line(Assessment assessment) {
    StringBuilder line = new StringBuilder();
    line.append(assessment.verdict()).append(' ').append(assessment.reason());
    line.append(' ').append(assessment.score()).append(' ').append(assessment.degraded());
    for (Finding finding : assessment.findings()) {
      line.append(' ').append(finding.rule()).append(' ').append(finding.category());
      line.append(' ').append(finding.severity()).append(' ').append(finding.why());
      line.append(' ').append(finding.from()).append('-').append(finding.to());
    }
    return line.append('\n').toString();
  }

  /** Half of them of pieces that the rules know, half of any code points. */
  static List<String> texts() {
    Random random = new Random(SEED);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(i % 2 == 0 ? PIECES[random.nextInt(PIECES.length)] : codePoint(random));
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static String codePoint(Random random) {
    int plane = random.nextInt(3);
    int bound = plane == 0 ? 0x250 : plane == 1 ? 0x10000 : 0x20000;
    return Character.toString(random.nextInt(bound));
  }
}
