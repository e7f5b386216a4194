package dev.annai.eval.set;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annai.eval.metric.Qrels;
import dev.annai.eval.metric.Scope;
import dev.annai.eval.set.TrecFiles.Judgement;
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
    var judgements = TrecFiles.judgements(qrelsFile, faults);
    var qrels = new Qrels(TrecFiles.grades(judgements, faults));
    var scopes = new LinkedHashMap<String, Scope>();
    if (!entries.isEmpty() && !topics.isEmpty()) {
      check(judgements, topics.keySet(), entries.keySet());
      scopes.putAll(scopes(topics.keySet(), entries.keySet(), qrels.topics()));
    }
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
      var id = line.required("_id", faults);
      if (entries.put(id, entry(id, line)) != null) {
        faults.add(line.fault("_id", "_id: \"%s\" stands twice".formatted(id)));
      }
    }
    return entries;
  }

  private FaqEntry entry(String id, JsonLine line) {
    var metadata = line.object().path("metadata");
    var variants = variants(line, metadata.path("variants"));
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

  private List<String> variants(JsonLine line, JsonNode list) {
    var variants = new ArrayList<String>();
    list.forEach(variant -> variants.add(variant.asText()));
    var isList = list.isMissingNode() || list.isNull() || list.isArray();
    if (!isList || !variants.stream().allMatch(v -> !v.isBlank())) {
      faults.add(line.fault("variants", "metadata.variants: no list of texts"));
    }
    return variants;
  }

  private SequencedMap<String, Topic> topics() throws IOException {
    var topics = new LinkedHashMap<String, Topic>();
    for (var line : JsonLine.read(folder.resolve("queries.jsonl"), faults)) {
      var id = line.required("_id", faults);
      var topic = new Topic(id, language(line), line.required("text", faults));
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

  private void check(List<Judgement> judgements, Set<String> topics, Set<String> entries) {
    for (var judgement : judgements) {
      if (!topics.contains(judgement.topic())) {
        var message = "query \"%s\" is not in queries.jsonl".formatted(judgement.topic());
        faults.add(judgement.line().fault(1, message));
      }
      if (!entries.contains(judgement.entry())) {
        faults.add(
            judgement.entryFault(
                "entry \"%s\" is not in corpus.jsonl".formatted(judgement.entry())));
      }
    }
  }

  private Map<String, Scope> scopes(Set<String> topics, Set<String> entries, Set<String> judged)
      throws IOException {
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
      if (topics.contains(topic) && row.cell("scope").equals("in") && !judged.contains(topic)) {
        faults.add(row.fault("query-id", "\"%s\" is in scope, but not judged".formatted(topic)));
      }
      if (scopes.put(topic, scope(row, entries)) != null) {
        faults.add(row.fault("query-id", "\"%s\" stands twice".formatted(topic)));
      }
    }
    return scopes;
  }

  private Scope scope(Tsv.Row row, Set<String> entries) {
    var scope = scope(row.cell("scope"));
    if (scope.isEmpty()) {
      faults.add(
          row.fault(
              "scope",
              "\"%s\" (expected: in, oos-near, oos-far or oos)".formatted(row.cell("scope"))));
    }
    if (scope.equals(Optional.of(Scope.IN)) && !isKnown(row.cell("label"), entries)) {
      faults.add(row.fault("label", "\"%s\" is not in corpus.jsonl".formatted(row.cell("label"))));
    }
    return scope.orElse(Scope.IN);
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
