package dev.annai.source;

import java.util.List;

/**
 * A value of a YAML file: a text, a list or a mapping.
 *
 * <p>A scalar is the text as it was written, whatever YAML would make of it: {@code no}, {@code
 * 2026-01-01} and {@code 1.0} keep their letters, and who asks for a number reads one.
 */
public sealed interface Yaml permits Text, Yaml.Items, Yaml.Mapping {

  /** Where it begins. */
  SourceLocation at();

  /** A list, in the order of the file. */
  record Items(SourceLocation at, List<Yaml> values) implements Yaml {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** A mapping, in the order of the file; a key may stand twice. */
  record Mapping(SourceLocation at, List<Pair> pairs) implements Yaml {
    public Mapping {
      pairs = List.copyOf(pairs);
    }
  }

  /** A key and its value. */
  record Pair(Text key, Yaml value) {}

  /** What this is, for people. */
  default String kind() {
    return switch (this) {
      case Text text -> text.isBlank() ? "nothing" : "a text";
      case Items items -> "a list";
      case Mapping mapping -> "a mapping";
    };
  }
}
