package org.newsroom.moderation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsroom.moderation.rules.learned.ToxicityModel;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files of a rule set: {@code ruleset.yaml} with version, policy and the list of packs, and the
 * packs themselves.
 */
public final class RuleSetFiles {

  static final String MANIFEST = "ruleset.yaml";
  private static final String SHIPPED = "/rules/";
  private static final Set<String> FIELDS = Set.of("version", "packs", "policy");

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

  /**
   * Reads, checks and compiles.
   *
   * @throws InvalidRuleSet with everything that is wrong, when anything is
   */
  public RuleSet compile() {
    return compile(ToxicityModel.shipped());
  }

  /** The same with another classifier than the one that ships, for instance to measure it. */
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
    Policy policy = new Policy(manifest.fields("policy"));
    RuleSetVersion version = new RuleSetVersion(manifest.text("version", ""), digest(model));
    return new RuleSetCompiler(problems, model).compile(version, packs, policy);
  }

  private static Fields manifest(String yaml, List<Problem> problems) {
    return new Fields(
        MANIFEST,
        new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml)),
        problems);
  }

  private String digest(ToxicityModel model) {
    MessageDigest digest = sha256();
    digest.update(model.digest().getBytes(StandardCharsets.UTF_8));
    contents.forEach(
        (file, content) -> {
          digest.update(file.getBytes(StandardCharsets.UTF_8));
          digest.update(content.getBytes(StandardCharsets.UTF_8));
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
