package dev.annai.eval.bench;

import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Dialogue;
import dev.annai.dialogue.Reading;
import dev.annai.dialogue.Reply;
import dev.annai.mood.Mood;
import dev.annai.mood.MoodModel;
import dev.annai.shop.Lookup;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A whole turn and its parts: reading the mood, deciding. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TurnBenchmark {

  private static final Instant NOW = Instant.parse("2026-11-24T01:30:00Z");

  /** Enough to be of every kind, few enough to be read before the clock runs. */
  private static final int ASKED = 300;

  /** The language of the customers. */
  @Param({"ko", "ja", "en"})
  public String language = "ko";

  /** How many entries the shop has; 0: the sample pack as it is. */
  @Param({"0", "10000"})
  public int entries;

  private Bot bot;
  private MoodModel mood;
  private Dialogue dialogue;
  private List<Utterance> utterances;
  private List<Reading> readings;
  private int next;

  /** Makes the bot, and reads every question once. */
  @Setup
  public void build() {
    var shop = SampleShop.load();
    var knowledge = shop.loaded().knowledge();
    var asked = Language.of(language);
    utterances = shop.utterances(asked).stream().limit(ASKED).toList();
    if (entries > 0) {
      var many = ManyEntries.of(knowledge.entries(), knowledge.languages(), entries);
      utterances = ManyEntries.questions(utterances, many, asked);
      knowledge = knowledge.withEntries(many);
    }
    bot = Bot.of(knowledge, Path.of(System.getProperty(SampleShop.RULES)));
    mood = knowledge.mood();
    dialogue = Dialogue.start("bench", asked, null);
    readings = utterances.stream().map(u -> bot.read(dialogue, u, null)).toList();
  }

  /** Read and reply. */
  @Benchmark
  public Reply turn() {
    var reading = bot.read(dialogue, utterances.get(next()), null);
    return bot.reply(dialogue, reading, new Lookup.NotAsked(), NOW);
  }

  /** Reply alone: the decision and its words. */
  @Benchmark
  public Reply reply() {
    return bot.reply(dialogue, readings.get(next()), new Lookup.NotAsked(), NOW);
  }

  /** The mood alone. */
  @Benchmark
  public Mood mood() {
    var reading = readings.get(next());
    return mood.read(reading.utterance(), reading.language());
  }

  private int next() {
    next = (next + 1) % utterances.size();
    return next;
  }

  /** Frees the bot. */
  @TearDown
  public void close() {
    bot.close();
  }
}
