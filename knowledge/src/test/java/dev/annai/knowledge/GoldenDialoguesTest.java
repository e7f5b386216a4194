package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Dialogue;
import dev.annai.dialogue.Reply;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.shop.Lookup;
import dev.annai.shop.OrderBook;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole conversations with the sample shop, as a customer would lead them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenDialoguesTest {

  private static final Path SHOP = Path.of("shop");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Loaded loaded = assertInstanceOf(Loaded.class, KnowledgeLoader.load(SHOP));
  private final OrderBook orders = loaded.orders();
  private final Bot bot = Bot.of(loaded.knowledge(), null);

  @AfterAll
  void end() {
    bot.close();
  }

  static Stream<String> dialogues() throws IOException {
    try (var files = Files.list(SHOP.resolve("dialogues"))) {
      var lines = new ArrayList<String>();
      for (var file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
      return lines.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("dialogues")
  void goesAsItShould(String line) throws IOException {
    var played = play(JSON.readTree(line));

    assertEquals(List.of(), played.differences(), played.transcript()::toString);
  }

  private record Played(List<String> differences, StringBuilder transcript) {}

  private Played play(JsonNode script) {
    var dialogue =
        Dialogue.start(
            script.path("id").asText(),
            Language.of(script.path("lang").asText()),
            script.hasNonNull("store") ? script.path("store").asText() : null);
    var now = moment(script);
    var played = new Played(new ArrayList<>(), new StringBuilder());
    for (var turn : script.path("turns")) {
      now = turn.has("now") ? moment(turn) : now;
      var reply = say(dialogue, turn, now);
      dialogue = reply.next();
      compare(turn.path("expect"), reply, played.differences());
      played
          .transcript()
          .append(
              "\n> %s\n%s: %s\n".formatted(turn.path("user").asText(), reply.rule(), reply.text()));
    }
    return played;
  }

  private Reply say(Dialogue dialogue, JsonNode turn, Instant now) {
    var choice = turn.path("choice");
    var pressed =
        choice.isInt()
            ? dialogue.choices().get(choice.asInt() - 1).value()
            : choice.isTextual() ? choice.asText() : null;
    var typed = turn.path("user").asText("…");
    var reading = bot.read(dialogue, Utterance.of(typed), pressed);
    var query = reading.order();
    var lookup =
        query == null ? new Lookup.NotAsked() : orders.find(query.number(), query.lastFour());
    return bot.reply(dialogue, reading, lookup, now);
  }

  private static Instant moment(JsonNode node) {
    return OffsetDateTime.parse(node.path("now").asText()).toInstant();
  }

  private static void compare(JsonNode expect, Reply reply, List<String> differences) {
    differ("act", texts(expect.path("act")), reply.decision().act(), differences);
    var entries = Stream.of(expect.path("entry").asText("").split("\\|"));
    differ("entry", entries.filter(e -> !e.isEmpty()).toList(), "" + reply.entry(), differences);
    var handoff = reply.handoff();
    var reason = handoff == null ? "" : handoff.reason().id();
    differ("reason", texts(expect.path("reason")), reason, differences);
    texts(expect.path("contains")).stream()
        .filter(text -> !reply.text().contains(text))
        .forEach(text -> differences.add("lacks \"%s\": %s".formatted(text, reply.text())));
    texts(expect.path("not_contains")).stream()
        .filter(text -> reply.text().contains(text))
        .forEach(text -> differences.add("has \"%s\": %s".formatted(text, reply.text())));
  }

  private static void differ(
      String what, List<String> wanted, String got, List<String> differences) {
    if (!wanted.isEmpty() && !wanted.contains(got)) {
      differences.add("%s: %s (expected: %s)".formatted(what, got, wanted));
    }
  }

  private static List<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    return StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList();
  }
}
