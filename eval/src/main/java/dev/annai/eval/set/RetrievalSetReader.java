package dev.annai.eval.set;

import dev.annai.eval.metric.Qrels;
import dev.annai.eval.metric.Scope;
import dev.annai.search.FaqEntry;
import dev.annai.search.FaqEntry.Wording;
import dev.annai.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files of a {@link RetrievalSet}. For one set and one thread. */
final class RetrievalSetReader {

  private final Path folder;
  private final Fields fields;
  private final Faults faults = new Faults();

  RetrievalSetReader(Path folder, Fields fields) {
    this.folder = folder;
    this.fields = fields;
  }

  RetrievalSet read(@Nullable Path otherQrels) throws IOException, FaultyInput {
    var entries = entries();
    var topics = topics();
    var qrelsFile = otherQrels == null ? folder.resolve("qrels/test.tsv") : otherQrels;
    var qrels = TrecFiles.qrels(qrelsFile);
    check(qrelsFile, qrels, topics.keySet(), entries.keySet());
    var scopes = scopes(topics.keySet(), entries.keySet());
    faults.throwIfAny();
    var asked =
        topics.values().stream()
            .filter(t -> qrels.topics().contains(t.id()) || scopes.containsKey(t.id()))
            .toList();
    var name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return new RetrievalSet(name, List.copyOf(entries.values()), asked, qrels, scopes);
  }

  private SequencedMap<String, FaqEntry> entries() throws IOException {
    var entries = new LinkedHashMap<String, FaqEntry>();
    for (var line : JsonLine.read(folder.resolve("corpus.jsonl"), faults)) {
      var id = line.text("_id", faults);
      if (entries.put(id, entry(id, line)) != null) {
        faults.add(line.fault("_id", "_id: \"%s\" stands twice".formatted(id)));
      }
    }
    return entries;
  }

  private FaqEntry entry(String id, JsonLine line) {
    var metadata = line.object().path("metadata");
    var variants = new ArrayList<String>();
    metadata.path("variants").forEach(variant -> variants.add(variant.asText()));
    var answer = line.text("text", faults);
    var wording =
        new Wording(
            line.text("title", faults),
            fields.hasVariants() ? variants : List.of(),
            fields.hasAnswers() && !answer.isBlank()
                ? Map.of(Wording.EVERY_STORE, answer)
                : Map.of());
    var topic = metadata.path("topic").asText("");
    return new FaqEntry(id, topic, List.of(), Map.of(language(line), wording));
  }

  private SequencedMap<String, Topic> topics() throws IOException {
    var topics = new LinkedHashMap<String, Topic>();
    for (var line : JsonLine.read(folder.resolve("queries.jsonl"), faults)) {
      var id = line.text("_id", faults);
      var topic = new Topic(id, language(line), line.text("text", faults));
      if (topics.put(id, topic) != null) {
        faults.add(line.fault("_id", "_id: \"%s\" stands twice".formatted(id)));
      }
    }
    return topics;
  }

  private Language language(JsonLine line) {
    var tag = line.object().path("metadata").path("lang").asText("");
    if (Language.isWellFormed(tag)) {
      return Language.of(tag);
    }
    faults.add(
        line.fault(
            "lang", "metadata.lang: \"%s\" (expected: a language tag, as \"ko\")".formatted(tag)));
    return Language.EN;
  }

  private void check(Path file, Qrels qrels, Set<String> topics, Set<String> entries)
      throws IOException {
    if (topics.containsAll(qrels.topics())
        && qrels.byTopic().values().stream().allMatch(g -> entries.containsAll(g.keySet()))) {
      return;
    }
    for (var line : Line.read(file, faults)) {
      var cells = List.of(line.text().strip().split(line.text().contains("\t") ? "\t" : "\\s+"));
      var topic = cells.getFirst();
      var entry = cells.get(cells.size() - 2);
      if (qrels.topics().contains(topic) && !topics.contains(topic)) {
        faults.add(line.fault(1, "query \"%s\" is not in queries.jsonl".formatted(topic)));
      }
      if (qrels.grades(topic).containsKey(entry) && !entries.contains(entry)) {
        var column = line.text().indexOf(entry, topic.length()) + 1;
        faults.add(line.fault(column, "entry \"%s\" is not in corpus.jsonl".formatted(entry)));
      }
    }
  }

  private Map<String, Scope> scopes(Set<String> topics, Set<String> entries) throws IOException {
    var file = folder.resolve("labels.tsv");
    var scopes = new LinkedHashMap<String, Scope>();
    if (!Files.exists(file)) {
      return scopes;
    }
    for (var row : Tsv.read(file, List.of("query-id", "label", "scope"), faults).rows()) {
      var topic = row.cell("query-id");
      if (!topics.contains(topic)) {
        faults.add(row.fault("query-id", "\"%s\" is not in queries.jsonl".formatted(topic)));
      }
      var scope = scope(row.cell("scope"));
      if (scope.isEmpty()) {
        faults.add(
            row.fault(
                "scope",
                "\"%s\" (expected: in, oos-near, oos-far or oos)".formatted(row.cell("scope"))));
      }
      if (scope.equals(Optional.of(Scope.IN)) && !isKnown(row.cell("label"), entries)) {
        faults.add(
            row.fault("label", "\"%s\" is not in corpus.jsonl".formatted(row.cell("label"))));
      }
      if (scopes.put(topic, scope.orElse(Scope.IN)) != null) {
        faults.add(row.fault("query-id", "\"%s\" stands twice".formatted(topic)));
      }
    }
    return scopes;
  }

  /** A topic that several entries answer is labelled {@code in}. */
  private static boolean isKnown(String label, Set<String> entries) {
    return label.equals("in") || entries.contains(label);
  }

  /** A set that only says {@code oos} has questions like its own: CLINC150 and COVID-Q. */
  private static Optional<Scope> scope(String cell) {
    if (cell.equals("in")) {
      return Optional.of(Scope.IN);
    }
    if (cell.startsWith("oos-far")) {
      return Optional.of(Scope.FAR);
    }
    return cell.equals("oos") || cell.startsWith("oos-near")
        ? Optional.of(Scope.NEAR)
        : Optional.empty();
  }
}
