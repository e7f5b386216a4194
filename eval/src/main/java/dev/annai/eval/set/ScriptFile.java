package dev.annai.eval.set;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annai.eval.set.Script.Expectation;
import dev.annai.eval.set.Script.Pressed;
import dev.annai.eval.set.Script.Turn;
import dev.annai.rules.HandoffReason;
import dev.annai.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads conversations, one a line, in the form that {@code dialogue.schema.json} describes. For one
 * reading and one thread.
 */
public final class ScriptFile {

  private static final Set<String> FIELDS = Set.of("id", "lang", "store", "now", "turns");
  private static final Set<String> TURN = Set.of("user", "choice", "now", "expect");
  private static final Set<String> EXPECT =
      Set.of("act", "entry", "reason", "contains", "not_contains");
  private static final Set<String> ACTS =
      Set.of(
          "answer", "inform", "offer", "ask", "rephrase", "handoff", "social", Expectation.SILENT);

  private final Set<String> entries;
  private final Faults faults = new Faults();

  private ScriptFile(Set<String> entries) {
    this.entries = entries;
  }

  /**
   * Reads files as one.
   *
   * @param entries ids of the entries that may be expected
   */
  public static List<Script> read(List<Path> files, Set<String> entries)
      throws IOException, FaultyInput {
    return new ScriptFile(entries).read(files);
  }

  private List<Script> read(List<Path> files) throws IOException, FaultyInput {
    var scripts = new ArrayList<Script>();
    var ids = new HashSet<String>();
    for (var file : files) {
      for (var line : JsonLine.read(file, faults)) {
        var script = script(line);
        if (!ids.add(script.id())) {
          faults.add(line.fault("id", "id: \"%s\" stands twice".formatted(script.id())));
        }
        scripts.add(script);
      }
    }
    faults.throwIfAny();
    return List.copyOf(scripts);
  }

  private Script script(JsonLine line) {
    onlyKnown(line, line.object(), FIELDS);
    var turns = new ArrayList<Turn>();
    var now = moment(line, line.object().path("now"), null);
    for (var turn : line.object().path("turns")) {
      turns.add(turn(line, turn, now));
    }
    if (turns.isEmpty()) {
      faults.add(line.fault("turns", "no turns (expected: a list of at least one)"));
    }
    var store = line.object().path("store").asText("");
    return new Script(
        line.text("id", faults), language(line), store.isEmpty() ? null : store, turns);
  }

  private Language language(JsonLine line) {
    var tag = line.text("lang", faults);
    if (Language.isWellFormed(tag)) {
      return Language.of(tag);
    }
    faults.add(line.fault("lang", "lang: \"%s\" (expected: a language tag)".formatted(tag)));
    return Language.EN;
  }

  private Turn turn(JsonLine line, JsonNode turn, Instant start) {
    onlyKnown(line, turn, TURN);
    if (!turn.path("user").isTextual() && turn.path("choice").isMissingNode()) {
      faults.add(line.fault("turns", "a turn with neither \"user\" nor \"choice\""));
    }
    var expect = turn.path("expect");
    onlyKnown(line, expect, EXPECT);
    var expectation =
        new Expectation(
            known(line, expect, "act", ACTS::contains),
            known(line, expect, "entry", entries::contains),
            known(line, expect, "reason", ScriptFile::isReason),
            texts(line, expect, "contains"),
            texts(line, expect, "not_contains"));
    return new Turn(
        turn.path("user").asText(""),
        pressed(turn.path("choice")),
        moment(line, turn.path("now"), start),
        expectation);
  }

  private static @Nullable Pressed pressed(JsonNode choice) {
    if (choice.isInt()) {
      return new Pressed.Place(choice.intValue());
    }
    return choice.isTextual() ? new Pressed.Value(choice.textValue()) : null;
  }

  private Instant moment(JsonLine line, JsonNode value, @Nullable Instant otherwise) {
    if (otherwise != null && value.isMissingNode()) {
      return otherwise;
    }
    try {
      return OffsetDateTime.parse(value.asText("")).toInstant();
    } catch (DateTimeException e) {
      faults.add(
          line.fault(
              "now",
              "now: \"%s\" (expected: a moment with its offset, as 2026-11-24T10:30:00+09:00)"
                  .formatted(value.asText(""))));
      return Instant.EPOCH;
    }
  }

  private List<String> known(
      JsonLine line, JsonNode expect, String field, Predicate<String> isKnown) {
    var values = texts(line, expect, field);
    for (var value : values) {
      if (!isKnown.test(value)) {
        faults.add(line.faultAt(value, "%s: \"%s\" is not known".formatted(field, value)));
      }
    }
    return values;
  }

  /** A text or a list of texts; several entries may also be separated by bars. */
  private List<String> texts(JsonLine line, JsonNode expect, String field) {
    var value = expect.path(field);
    if (value.isTextual()) {
      return field.endsWith("contains")
          ? List.of(value.textValue())
          : Arrays.stream(value.textValue().split("\\|")).map(String::strip).toList();
    }
    if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
      faults.add(line.fault(field, "%s: no text and no list of texts".formatted(field)));
    }
    var texts = new ArrayList<String>();
    value.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private void onlyKnown(JsonLine line, JsonNode object, Set<String> fields) {
    object
        .fieldNames()
        .forEachRemaining(name -> {
          if (!fields.contains(name)) {
            faults.add(
                line.fault(
                    name,
                    "field \"%s\" is not known (expected: %s)"
                        .formatted(name, String.join(", ", fields.stream().sorted().toList()))));
          }
        });
  }

  private static boolean isReason(String text) {
    return Arrays.stream(HandoffReason.values()).anyMatch(reason -> reason.id().equals(text));
  }
}
