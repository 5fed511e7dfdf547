package org.newsroom.moderation.rules.definition;

import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the text of a file as YAML whose nodes know their lines. */
final class YamlDocument {

  private YamlDocument() {}

  /** The root of the document, or null if there is none; what is no YAML is a problem. */
  static @Nullable Node root(String file, String yaml, List<Problem> problems) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(new Problem(file, line, "not YAML: " + e.getProblem()));
    } catch (YAMLException e) {
      problems.add(new Problem(file, 1, "not YAML: " + e.getMessage()));
    }
    return null;
  }

  /** The line where a node begins, from 1. */
  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
