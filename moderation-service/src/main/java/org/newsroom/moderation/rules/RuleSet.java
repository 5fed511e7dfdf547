package org.newsroom.moderation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** An immutable set of rules with a version and a digest, and the policy that weighs them. */
public final class RuleSet {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}']+");
  private static final List<String> SHIPPED = List.of("/rules/en/profanity.yaml");

  private record Entry(String rule, Category category, Severity severity, String why) {}

  private final RuleSetVersion version;
  private final Map<String, Entry> words;

  private RuleSet(RuleSetVersion version, Map<String, Entry> words) {
    this.version = version;
    this.words = words;
  }

  /** The rule set that ships with this service. */
  public static RuleSet shipped() {
    Map<String, Entry> words = new HashMap<>();
    MessageDigest digest = sha256();
    for (String pack : SHIPPED) {
      byte[] content = read(pack);
      digest.update(content);
      addWords(words, content);
    }
    String hex = HexFormat.of().formatHex(digest.digest());
    return new RuleSet(new RuleSetVersion("1.0.0", hex), words);
  }

  public RuleSetVersion version() {
    return version;
  }

  Verdict evaluate(Candidate candidate) {
    List<Finding> findings = new ArrayList<>();
    WORD.matcher(candidate.text()).results().forEach(word -> judge(word, findings));
    Severity worst = findings.stream().map(Finding::severity).reduce(Severity.MILD, this::worse);
    Outcome outcome = outcome(findings, worst);
    double score = findings.isEmpty() ? 0 : (worst.ordinal() + 1) / 4.0;
    PublicReason reason = findings.isEmpty() ? null : findings.get(0).category().publicReason();
    return new Verdict(outcome, score, findings, version, List.of(), reason);
  }

  private void judge(MatchResult word, List<Finding> findings) {
    Entry entry = words.get(word.group().toLowerCase(Locale.ROOT));
    if (entry != null) {
      findings.add(
          new Finding(
              entry.rule, entry.category, entry.severity, word.start(), word.end(), entry.why));
    }
  }

  private Severity worse(Severity one, Severity other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Outcome outcome(List<Finding> findings, Severity worst) {
    if (findings.isEmpty()) {
      return Outcome.APPROVED;
    }
    return worst.compareTo(Severity.STRONG) >= 0 ? Outcome.REJECTED : Outcome.HELD;
  }

  private static void addWords(Map<String, Entry> words, byte[] content) {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    Map<String, Object> pack = yaml.load(new String(content, StandardCharsets.UTF_8));
    Category category = Category.valueOf(String.valueOf(pack.get("category")));
    for (Object rule : (List<?>) pack.getOrDefault("rules", List.of())) {
      Map<?, ?> fields = (Map<?, ?>) rule;
      Entry entry =
          new Entry(
              String.valueOf(fields.get("id")),
              category,
              Severity.valueOf(String.valueOf(fields.get("severity"))),
              String.valueOf(fields.get("why")));
      for (Object word : (List<?>) Objects.requireNonNull(fields.get("words"))) {
        words.put(String.valueOf(word), entry);
      }
    }
  }

  private static byte[] read(String resource) {
    try (InputStream in = RuleSet.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no such pack: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
