package dev.annai.server;

import dev.annai.chat.AskApi;
import dev.annai.chat.CurrentBot;
import dev.annai.dialogue.Bot;
import dev.annai.http.Errors;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;

/** The server, put together: every part is made here and handed what it needs. */
final class App implements AutoCloseable {

  private final CurrentBot bot;
  private final Javalin http;

  private App(CurrentBot bot, Javalin http) {
    this.bot = bot;
    this.http = http;
  }

  /** Starts to serve; answers from the moment it returns. */
  static App start(Config config) {
    var clock = config.clock();
    var bot =
        CurrentBot.of(Bot.of(Pack.load(config.knowledge().pack()), config.knowledge().cache()));
    var ask = new AskApi(bot, clock);
    var http =
        Javalin.create(javalin -> {
          configure(javalin, config.web());
          Errors.register(javalin.routes);
          ask.register(javalin.routes);
          health(javalin.routes);
        });
    return new App(bot, http.start());
  }

  /** The port that was given or found. */
  int port() {
    return http.port();
  }

  @Override
  public void close() {
    http.stop();
    bot.close();
  }

  private static void configure(JavalinConfig javalin, Config.Web web) {
    javalin.startup.showJavalinBanner = false;
    javalin.startup.showOldJavalinVersionWarning = false;
    javalin.startup.startupWatcherEnabled = false;
    javalin.concurrency.useVirtualThreads = true;
    javalin.http.prefer405over404 = true;
    javalin.jetty.port = web.port();
    if (!web.host().isEmpty()) {
      javalin.jetty.host = web.host();
    }
  }

  private static void health(RoutesConfig routes) {
    routes.get(
        "/health",
        request -> request.result("{\"status\":\"ok\"}").contentType("application/json"));
  }
}
