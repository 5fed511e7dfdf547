package org.newsroom.moderation.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.definition.Fields;
import org.newsroom.moderation.rules.definition.Pack;
import org.newsroom.moderation.rules.definition.PackReader;
import org.newsroom.moderation.rules.definition.Problem;
import org.newsroom.moderation.rules.language.LanguageModel;
import org.newsroom.moderation.rules.learned.ToxicityModel;
import org.newsroom.moderation.rules.text.Sha256;

/**
 * The files of a rule set: {@code ruleset.yaml} with version, policy and the list of packs, and the
 * packs themselves.
 */
public final class RuleSetFiles {

  static final String MANIFEST = "ruleset.yaml";
  private static final String SHIPPED = "/rules/";
  private static final Set<String> FIELDS = Set.of("version", "packs", "covered", "policy");

  private final Map<String, String> contents;

  /**
   * @param contents the text of each file by its path, {@code ruleset.yaml} among them
   */
  public RuleSetFiles(Map<String, String> contents) {
    this.contents = new LinkedHashMap<>(contents);
  }

  /** The files that ship with this service. */
  public static RuleSetFiles shipped() {
    Map<String, String> contents = new LinkedHashMap<>();
    contents.put(MANIFEST, resource(MANIFEST));
    Fields manifest = manifest(contents.getOrDefault(MANIFEST, ""), new ArrayList<>());
    manifest.words("packs").forEach(pack -> contents.put(pack, resource(pack)));
    return new RuleSetFiles(contents);
  }

  /** These files and one more, or one in place of another of the same path. */
  public RuleSetFiles with(String file, String content) {
    Map<String, String> changed = new LinkedHashMap<>(contents);
    changed.put(file, content);
    return new RuleSetFiles(changed);
  }

  /** The text of each file by its path. */
  public Map<String, String> contents() {
    return Collections.unmodifiableMap(contents);
  }

  /**
   * Reads, checks and compiles.
   *
   * @throws InvalidRuleSet with everything that is wrong, when anything is
   */
  public RuleSet compile() {
    return compile(ToxicityModel.shipped());
  }

  /** Compiles with another classifier than the one that ships, for instance to measure it. */
  public RuleSet compile(ToxicityModel model) {
    List<Problem> problems = new ArrayList<>();
    Fields manifest = manifest(contents.getOrDefault(MANIFEST, ""), problems);
    manifest.allow(FIELDS);
    List<Pack> packs = new ArrayList<>();
    for (String file : manifest.words("packs")) {
      String yaml = contents.get(file);
      if (yaml == null) {
        manifest.refuse("there is no pack " + file);
      } else {
        packs.add(new PackReader(file, problems).read(yaml));
      }
    }
    Set<String> covered = new TreeSet<>(manifest.words("covered"));
    Policy policy = Policy.of(manifest.fields("policy"));
    LanguageModel languages = LanguageModel.shipped();
    RuleSetVersion version =
        new RuleSetVersion(manifest.text("version", ""), digest(model, languages));
    return new RuleSetCompiler(problems, model, languages).compile(version, packs, policy, covered);
  }

  private static Fields manifest(String yaml, List<Problem> problems) {
    return Fields.of(MANIFEST, yaml, problems);
  }

  private String digest(ToxicityModel model, LanguageModel languages) {
    MessageDigest digest = Sha256.begin();
    update(digest, model.digest());
    update(digest, languages.digest());
    new TreeMap<>(contents)
        .forEach(
            (file, content) -> {
              update(digest, file);
              update(digest, content);
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Adds a text with its length, so that no two sets of files read as the same bytes. */
  private static void update(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private static String resource(String name) {
    try (InputStream in = RuleSetFiles.class.getResourceAsStream(SHIPPED + name)) {
      if (in == null) {
        throw new IllegalStateException("no such file: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
