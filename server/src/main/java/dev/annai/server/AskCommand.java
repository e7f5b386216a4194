package dev.annai.server;

import dev.annai.chat.WireDecision;
import dev.annai.chat.WireReceipt;
import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Dialogue;
import dev.annai.dialogue.Reply;
import dev.annai.http.Json;
import dev.annai.knowledge.KnowledgeLoader;
import dev.annai.knowledge.Loading.Broken;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.shop.Lookup;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one question and prints act, entry, confidence and text. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answers one question and prints act, entry, confidence and text.")
final class AskCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TEXT", description = "the question, in quotes")
  String text = "";

  @Option(names = "--json", description = "print what POST /api/v1/ask answers")
  boolean json;

  @Option(names = "--explain", description = "print why, and the receipt")
  boolean explain;

  @Option(names = "--language", paramLabel = "TAG", description = "where the text does not say")
  @Nullable String language;

  @Option(names = "--store", paramLabel = "ID", description = "the store that it is about")
  @Nullable String store;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var config = SettingFlags.config(spec);
    try (var bot = bot(config.knowledge())) {
      var dialogue = Dialogue.single(language == null ? null : Language.of(language), store);
      var reading = bot.read(dialogue, Utterance.of(text), null);
      var reply = bot.reply(dialogue, reading, new Lookup.NotAsked(), config.clock().instant());
      var out = spec.commandLine().getOut();
      if (json) {
        out.println(asJson(dialogue, reply));
      } else {
        print(out, dialogue, reply);
      }
      out.flush();
      return 0;
    }
  }

  private static Bot bot(Config.Knowledge config) {
    return switch (KnowledgeLoader.load(config.pack())) {
      case Loaded loaded -> Bot.of(loaded.knowledge(), config.cache());
      case Broken broken -> throw new Config.Refused(PackWatch.lines(broken.findings()));
    };
  }

  private String asJson(Dialogue dialogue, Reply reply) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("decision", WireDecision.of(reply));
    answer.put("text", reply.text());
    answer.put(
        "receipt",
        explain
            ? WireReceipt.of(dialogue, reply.receipt())
            : WireReceipt.id(dialogue, reply.receipt()));
    return Json.text(answer);
  }

  private void print(PrintWriter out, Dialogue dialogue, Reply reply) {
    var confidence = reply.confidence();
    out.printf("act         %s%n", reply.decision().act());
    out.printf("entry       %s%n", reply.entry() == null ? "-" : reply.entry());
    out.printf(
        Locale.ROOT, "confidence  %s%n", confidence == null ? "-" : "%.4f".formatted(confidence));
    out.printf("text        %s%n", reply.text().strip().replace("\n", "\n            "));
    if (explain) {
      new PlainReceipt(out).print(reply.receipt().reading().ranking());
      out.printf("receipt     %s%n", Json.pretty(WireReceipt.of(dialogue, reply.receipt())));
    }
  }
}
