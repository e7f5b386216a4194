package dev.annai.pack;

import dev.annai.pack.EntrySource.Ask;
import dev.annai.pack.EntrySource.WordingSource;
import dev.annai.search.FaqEntry;
import dev.annai.source.Fields;
import dev.annai.source.Findings;
import dev.annai.source.SourceFile;
import dev.annai.source.SourceLocation;
import dev.annai.source.Text;
import dev.annai.source.Yaml;
import dev.annai.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the entries of {@code faq/*.yaml}. */
final class EntryReader {

  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final ShopProfile shop;
  private final Findings findings;
  private final Map<String, SourceLocation> placeById = new LinkedHashMap<>();

  EntryReader(ShopProfile shop, Findings findings) {
    this.shop = shop;
    this.findings = findings;
  }

  /** The entries of a file: a list of mappings. */
  List<EntrySource> read(SourceFile file, Yaml value) {
    if (!(value instanceof Yaml.Items items)) {
      findings.error(
          value.at(),
          "%s (expected: a list of entries)".formatted(value.kind()),
          "Begin each entry with \"- id: \".");
      return List.of();
    }
    var topic = file.name().replaceAll(".*/|\\.yaml$", "");
    return items.values().stream()
        .flatMap(item -> entry(Fields.of(item, "an entry", findings), topic).stream())
        .toList();
  }

  private Optional<EntrySource> entry(Fields fields, String fileTopic) {
    var id = fields.required("id", "Give the entry an id in kebab-case, for example return-how.");
    var topic = fields.text("topic").map(Text::value).orElse(fileTopic);
    var related = fields.texts("related");
    var unanswered = unanswered(fields);
    var wordings = new LinkedHashMap<Language, WordingSource>();
    for (var language : shop.languages()) {
      fields
          .value(language.tag())
          .flatMap(
              value -> wording(Fields.of(value, '"' + language.tag() + '"', findings), unanswered))
          .ifPresent(wording -> wordings.put(language, wording));
    }
    fields.noOthers();
    id.ifPresent(this::check);
    return id.map(text -> new EntrySource(text, topic, related, wordings, unanswered));
  }

  private boolean unanswered(Fields fields) {
    var text = fields.text("unanswered");
    text.filter(value -> !value.value().equals("true"))
        .ifPresent(value ->
            findings.error(
                value.at(),
                "unanswered: %s (expected: true)".formatted(value.value()),
                "Remove the line where the entry has an answer."));
    return text.isPresent();
  }

  private void check(Text id) {
    if (!KEBAB.matcher(id.value()).matches()) {
      findings.error(
          id.at(),
          "id \"%s\" (expected: kebab-case)".formatted(id.value()),
          "Use small letters a to z and digits, words joined by \"-\".");
    }
    var first = placeById.putIfAbsent(id.value(), id.at());
    if (first != null) {
      findings.error(
          id.at(),
          "entry \"%s\" stands twice".formatted(id.value()),
          "It stands in %s too: merge the two, or rename the newer one.".formatted(first));
    }
  }

  private Optional<WordingSource> wording(Fields fields, boolean unanswered) {
    var question = fields.required("question", "Write the question as the shop words it.");
    var asks = fields.texts("ask").stream().flatMap(line -> ask(line).stream()).toList();
    var answers = unanswered ? Map.<String, Text>of() : answers(fields);
    fields.noOthers();
    return question.map(text -> new WordingSource(fields.at(), text, asks, answers));
  }

  private Optional<Ask> ask(Text line) {
    return PhrasingReader.expand(line, Phrasing.LIMIT, findings).map(texts -> new Ask(line, texts));
  }

  private Map<String, Text> answers(Fields fields) {
    var answers = new LinkedHashMap<String, Text>();
    if (fields.value("answer").orElse(null) instanceof Yaml.Mapping) {
      var byStore = fields.fields("answer");
      for (var store : shop.storeIds()) {
        byStore.text(store).ifPresent(text -> answers.put(store, text));
      }
      byStore.noOthers();
    } else {
      fields
          .required("answer", "Write the answer below it, or one for each store.")
          .ifPresent(text -> answers.put(FaqEntry.Wording.EVERY_STORE, text));
    }
    return answers;
  }
}
