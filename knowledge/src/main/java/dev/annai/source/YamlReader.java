package dev.annai.source;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a YAML file into located values. Aliases of lists and mappings are refused. */
public final class YamlReader {

  private final SourceFile file;
  private final List<String> lines;

  private YamlReader(SourceFile file) {
    this.file = file;
    this.lines = file.text().lines().toList();
  }

  /** The value of a file; a file without one, or with a fault, is a finding. */
  public static Optional<Yaml> read(SourceFile file, Findings findings) {
    var reader = new YamlReader(file);
    try {
      var node =
          new org.yaml.snakeyaml.Yaml(options()).compose(new java.io.StringReader(file.text()));
      if (node == null) {
        findings.error(file.start(), "an empty file", "Write something into it, or remove it.");
        return Optional.empty();
      }
      return Optional.of(reader.value(node));
    } catch (MarkedYAMLException e) {
      findings.error(reader.location(e), "not YAML: " + e.getProblem(), advice(e));
    } catch (YAMLException e) {
      findings.error(file.start(), "not YAML: " + e.getMessage(), "Mend the YAML.");
    }
    return Optional.empty();
  }

  private static LoaderOptions options() {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  private static String advice(MarkedYAMLException e) {
    return e.getProblem().contains("indentation") || e.getProblem().contains("block")
        ? "Maybe the indentation differs from the lines around it; YAML takes spaces, not tabs."
        : "Maybe a text with \":\", \"#\", \"[\", \"{\", \"|\" or a quote in it needs double quotes"
            + " around it.";
  }

  private Yaml value(Node node) {
    return switch (node) {
      case ScalarNode scalar -> text(scalar);
      case SequenceNode list ->
          new Yaml.Items(
              location(node.getStartMark()), list.getValue().stream().map(this::value).toList());
      case MappingNode mapping ->
          new Yaml.Mapping(
              location(node.getStartMark()),
              mapping.getValue().stream()
                  .map(pair -> new Yaml.Pair(key(pair.getKeyNode()), value(pair.getValueNode())))
                  .toList());
      default -> throw new IllegalStateException("node: " + node.getNodeId());
    };
  }

  /** A key that is no scalar reads as its beginning, which no schema knows. */
  private Text key(Node node) {
    return value(node) instanceof Text text ? text : Text.of("?", location(node.getStartMark()));
  }

  private Text text(ScalarNode scalar) {
    var start = scalar.getStartMark();
    var at = location(start);
    var value = scalar.getValue();
    var style = scalar.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      return block(value, at, style);
    }
    var quoted = style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
    var first = quoted ? new SourceLocation(at.file(), at.line(), at.column() + 1) : at;
    var oneLine = start.getLine() == scalar.getEndMark().getLine();
    return new Text(value, first, oneLine ? first.column() : 0);
  }

  /** A literal block begins on the line after its {@code |}, as far in as its first letter. */
  private Text block(String value, SourceLocation at, ScalarStyle style) {
    var indent =
        lines.stream()
            .skip(at.line())
            .filter(line -> !line.isBlank())
            .findFirst()
            .map(line -> line.length() - line.stripLeading().length() + 1)
            .orElse(1);
    var first = new SourceLocation(at.file(), at.line() + 1, indent);
    return new Text(value, first, style == ScalarStyle.LITERAL ? indent : 0);
  }

  private SourceLocation location(MarkedYAMLException e) {
    var mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
    return mark == null ? file.start() : location(mark);
  }

  private SourceLocation location(Mark mark) {
    return new SourceLocation(file.name(), mark.getLine() + 1, mark.getColumn() + 1);
  }
}
