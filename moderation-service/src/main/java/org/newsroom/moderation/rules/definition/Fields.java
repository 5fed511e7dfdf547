package org.newsroom.moderation.rules.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The named fields of a YAML mapping that knows its lines; what is wrong is noted, not thrown. */
public final class Fields {

  private final String file;
  private final List<Problem> problems;
  private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
  private final int line;

  Fields(String file, @Nullable Node node, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
    this.line = node == null ? 1 : YamlDocument.line(node);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::add);
    } else if (node != null) {
      refuse("expected fields with names");
    }
  }

  /** The fields of a document; what is no YAML is a problem and has none. */
  public static Fields of(String file, String yaml, List<Problem> problems) {
    return new Fields(file, YamlDocument.root(file, yaml, problems), problems);
  }

  private void add(NodeTuple tuple) {
    String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
    if (tuples.put(name, tuple) != null) {
      refuse(name, "'" + name + "' stands twice");
    }
  }

  /** The line where the fields begin. */
  int line() {
    return line;
  }

  /** The line where the name of a field stands, or where all fields begin if it is not there. */
  int line(String name) {
    NodeTuple tuple = tuples.get(name);
    return tuple == null ? line : YamlDocument.line(tuple.getKeyNode());
  }

  private @Nullable Node value(String name) {
    NodeTuple tuple = tuples.get(name);
    return tuple == null ? null : tuple.getValueNode();
  }

  Set<String> names() {
    return tuples.keySet();
  }

  /** Whether a field of that name is there. */
  public boolean has(String name) {
    return tuples.containsKey(name);
  }

  /** Refuses every field whose name is not among these. */
  public void allow(Set<String> known) {
    for (String name : names()) {
      if (!known.contains(name)) {
        refuse(name, "no field '" + name + "' is known here");
      }
    }
  }

  /** Says on the line where the fields begin what is wrong with them. */
  public void refuse(String message) {
    refuse(line, message);
  }

  /** Says on its own line what is wrong with a field, if it is there. */
  public void refuse(String name, String message) {
    if (has(name)) {
      refuse(line(name), message);
    }
  }

  /** The text of a field, or another if it is not there; a field without another is required. */
  public String text(String name, String otherwise) {
    Node node = value(name);
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    if (otherwise.isEmpty()) {
      refuse("'" + name + "' is missing");
    }
    return otherwise;
  }

  boolean flag(String name, boolean otherwise) {
    String text = has(name) ? text(name, "?") : String.valueOf(otherwise);
    if (!text.equals("true") && !text.equals("false")) {
      refuse("'" + name + "' must be true or false");
    }
    return text.equals("true");
  }

  /**
   * A number of a field that is neither smaller than {@code least} nor larger than {@code most}.
   */
  public double number(String name, double otherwise, double least, double most) {
    try {
      double number = has(name) ? Double.parseDouble(text(name, "?")) : otherwise;
      if (number >= least && number <= most) {
        return number;
      }
      refuse("'" + name + "' must be between " + least + " and " + most);
    } catch (NumberFormatException e) {
      refuse("'" + name + "' must be a number");
    }
    return otherwise;
  }

  /** A number of a field without a fraction, and no smaller or larger than these. */
  public int whole(String name, int otherwise, int least, int most) {
    double number = number(name, otherwise, least, most);
    if (number != Math.rint(number)) {
      refuse("'" + name + "' must be a whole number");
    }
    return (int) number;
  }

  /** The constant that a required field names, in small letters and with hyphens if it likes. */
  public <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
    String chosen = text(name, "");
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(chosen.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        return constant;
      }
    }
    if (!chosen.isEmpty()) {
      refuse("'" + name + "' must be one of " + Arrays.toString(type.getEnumConstants()));
    }
    return otherwise;
  }

  /** The words of a field, separated by blanks, in one text or a list of texts. */
  public List<String> words(String name) {
    return texts(name).stream()
        .flatMap(text -> Stream.of(text.strip().split("\\s+")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The texts of a field: a list of them, or one alone. */
  List<String> texts(String name) {
    Node node = value(name);
    List<String> texts = new ArrayList<>();
    if (node instanceof ScalarNode scalar) {
      texts.add(scalar.getValue());
    } else if (node instanceof SequenceNode sequence) {
      for (Node element : sequence.getValue()) {
        if (element instanceof ScalarNode scalar) {
          texts.add(scalar.getValue());
        } else {
          refuse(YamlDocument.line(element), "expected a text in '" + name + "'");
        }
      }
    } else if (node != null) {
      refuse(name, "'" + name + "' must be a text or a list of texts");
    }
    return texts;
  }

  /** The fields inside a field. */
  public Fields fields(String name) {
    return new Fields(file, value(name), problems);
  }

  /** The fields of each element of a list. */
  List<Fields> list(String name) {
    if (value(name) instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(node -> new Fields(file, node, problems)).toList();
    }
    if (tuples.containsKey(name)) {
      refuse("'" + name + "' must be a list");
    }
    return List.of();
  }

  private void refuse(int at, String message) {
    problems.add(new Problem(file, at, message));
  }
}
