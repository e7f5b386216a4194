package dev.annai.chat;

import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Dialogue;
import dev.annai.http.Api;
import dev.annai.http.Body;
import dev.annai.http.Figures;
import dev.annai.http.Json;
import dev.annai.http.Problem;
import dev.annai.shop.Lookup;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Single questions and suggestions: nothing is kept. */
public final class AskApi implements Api {

  private static final Logger LOG = LoggerFactory.getLogger(AskApi.class);
  private static final int SUGGESTIONS = 5;
  private static final int TYPED = 200;

  private final CurrentBot bot;
  private final Clock clock;
  private final Figures figures;
  private final Drift drift;

  /** Answers with this bot at the moments of this business clock. */
  public AskApi(CurrentBot bot, Clock clock, Figures figures, Drift drift) {
    this.bot = bot;
    this.clock = clock;
    this.figures = figures;
    this.drift = drift;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/ask", this::ask);
    routes.get("/api/v1/suggestions", this::suggest);
  }

  /**
   * One question and its answer.
   *
   * @param receipt its id, or the whole of it where it was asked for
   */
  record Answer(WireDecision decision, String text, Object receipt) {}

  /** What may be meant. */
  record Suggestions(List<Suggested> suggestions) {}

  /** An entry that may be meant. */
  record Suggested(String entry, String question) {}

  private void ask(Context request) {
    var body = Body.of(request);
    var utterance = Utterance.of(body.typed("text"));
    var language = Fields.language(body.string("language"));
    var store = body.string("store");
    var explain = Fields.isTrue(request.queryParam("explain"), "explain");
    var answer = bot.with(bot -> answer(bot, utterance, language, store, explain));
    request.result(Json.bytes(answer)).contentType("application/json");
  }

  private Answer answer(
      Bot bot,
      Utterance utterance,
      @Nullable Language language,
      @Nullable String store,
      boolean explain) {
    Fields.requireStore(bot.knowledge(), store);
    var dialogue = Dialogue.single(language, store);
    try {
      var begun = System.nanoTime();
      var reading = bot.read(dialogue, utterance, null);
      var reply = bot.reply(dialogue, reading, new Lookup.NotAsked(), clock.instant());
      var decision = WireDecision.of(reply);
      figures.turn(decision.act(), null, System.nanoTime() - begun);
      drift.decided(decision);
      var receipt = reply.receipt();
      return new Answer(
          decision,
          reply.text(),
          explain ? WireReceipt.of(dialogue, receipt) : WireReceipt.id(dialogue, receipt));
    } catch (RuntimeException e) {
      LOG.error("turn failed knowledge={} now={}", bot.knowledge().version(), clock.instant(), e);
      var apology = Apology.in(bot.knowledge(), language == null ? null : language.tag());
      return new Answer(apology.decision(), apology.text(), "");
    }
  }

  private void suggest(Context request) {
    var typed = request.queryParam("q");
    if (typed == null || typed.codePointCount(0, typed.length()) > TYPED) {
      throw Problem.badField("q", "(expected: a text of at most %d characters)".formatted(TYPED));
    }
    var language = Fields.language(request.queryParam("language"));
    var suggestions = bot.with(bot -> suggest(bot, typed, language));
    request.result(Json.bytes(suggestions)).contentType("application/json");
  }

  private static Suggestions suggest(Bot bot, String typed, @Nullable Language language) {
    if (typed.isBlank()) {
      return new Suggestions(List.of());
    }
    var known = bot.knowledge().languages();
    var in = language != null && known.contains(language) ? language : known.getFirst();
    return new Suggestions(
        bot.suggest(typed, in, SUGGESTIONS).stream()
            .map(s -> new Suggested(s.entry(), s.question()))
            .toList());
  }
}
