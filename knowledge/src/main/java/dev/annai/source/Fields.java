package dev.annai.source;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping of which each key is asked for by name; wrong kinds and unknown keys are findings. */
public final class Fields {

  private final SourceLocation at;
  private final Map<String, Yaml.Pair> pairs;
  private final Findings findings;
  private final Set<String> known = new HashSet<>();

  private Fields(SourceLocation at, Map<String, Yaml.Pair> pairs, Findings findings) {
    this.at = at;
    this.pairs = pairs;
    this.findings = findings;
  }

  /** The fields of a value; a value that is no mapping has none and is a finding. */
  public static Fields of(Yaml value, String what, Findings findings) {
    var pairs = new LinkedHashMap<String, Yaml.Pair>();
    if (value instanceof Yaml.Mapping mapping) {
      for (var pair : mapping.pairs()) {
        if (pairs.putIfAbsent(pair.key().value(), pair) != null) {
          findings.error(
              pair.key().at(),
              "\"%s\" stands twice in %s".formatted(pair.key().value(), what),
              "Keep one of them.");
        }
      }
    } else {
      findings.error(
          value.at(),
          "%s: %s (expected: a mapping)".formatted(what, value.kind()),
          "Write its keys below it, indented: \"key: value\".");
    }
    return new Fields(value.at(), pairs, findings);
  }

  /** Where the mapping begins. */
  public SourceLocation at() {
    return at;
  }

  /** The pairs in the order of the file; asking for them makes all keys known. */
  public List<Yaml.Pair> pairs() {
    known.addAll(pairs.keySet());
    return List.copyOf(pairs.values());
  }

  public Optional<Yaml> value(String key) {
    known.add(key);
    return Optional.ofNullable(pairs.get(key)).map(Yaml.Pair::value);
  }

  /** A text; anything else, or a blank one, is a finding. */
  public Optional<Text> text(String key) {
    return value(key).flatMap(value -> text(key, value));
  }

  /** A number between two bounds; anything else is a finding. */
  public Optional<Double> number(String key, double min, double max) {
    return text(key).flatMap(text -> Numbers.between(text, key, min, max, findings));
  }

  /** A text that must be there. */
  public Optional<Text> required(String key, String advice) {
    return has(key, advice) ? text(key) : Optional.empty();
  }

  /** Whether a key is there; a finding if not. */
  public boolean has(String key, String advice) {
    known.add(key);
    if (!pairs.containsKey(key)) {
      findings.error(at, "\"%s\" is missing".formatted(key), advice);
    }
    return pairs.containsKey(key);
  }

  /** The texts of a list; one text alone is a list of one; none if the key is missing. */
  public List<Text> texts(String key) {
    return value(key)
        .map(value -> value instanceof Yaml.Items items ? items.values() : List.of(value))
        .orElse(List.of())
        .stream()
        .flatMap(item -> text(key, item).stream())
        .toList();
  }

  /** The values of a list, none if the key is missing. */
  public List<Yaml> items(String key) {
    return switch (value(key).orElse(new Yaml.Items(at, List.of()))) {
      case Yaml.Items items -> items.values();
      case Yaml other -> {
        findings.error(
            other.at(),
            "\"%s\": %s (expected: a list)".formatted(key, other.kind()),
            "Begin each item on its own line with \"- \".");
        yield List.of();
      }
    };
  }

  /** The fields of a mapping, empty if the key is missing. */
  public Fields fields(String key) {
    return value(key)
        .map(value -> Fields.of(value, '"' + key + '"', findings))
        .orElse(new Fields(at, Map.of(), findings));
  }

  private Optional<Text> text(String key, Yaml value) {
    if (value instanceof Text text && !text.isBlank()) {
      return Optional.of(text);
    }
    findings.error(
        value.at(),
        "\"%s\": %s (expected: a text)".formatted(key, value.kind()),
        value instanceof Text
            ? "Write the text after \"%s:\", or remove the line.".formatted(key)
            : "Maybe the text has brackets or braces and needs double quotes around it.");
    return Optional.empty();
  }

  /** Tells of keys that nobody asked for. */
  public void noOthers() {
    for (var pair : pairs.values()) {
      if (!known.contains(pair.key().value())) {
        findings.error(
            pair.key().at(),
            "\"%s\" is no key here (expected: %s)"
                .formatted(pair.key().value(), String.join(", ", new java.util.TreeSet<>(known))),
            Nearest.advice(pair.key().value(), known, "Remove it."));
      }
    }
  }
}
