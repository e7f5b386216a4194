package dev.annai.chat;

import dev.annai.dialogue.KnowledgeBase;
import dev.annai.http.Api;
import dev.annai.http.Json;
import dev.annai.search.FaqEntry;
import dev.annai.search.FaqEntry.Wording;
import dev.annai.text.Language;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page needs to know of the shop, and its entries for reading. */
public final class ShopApi implements Api {

  private final CurrentBot bot;

  /** Tells what this bot knows. */
  public ShopApi(CurrentBot bot) {
    this.bot = bot;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/shop", this::shop);
    routes.get("/api/v1/entries", this::entries);
  }

  /** The shop, its languages and stores. */
  record Shop(Map<String, String> name, List<String> languages, List<ShopStore> stores) {}

  /** A store. */
  record ShopStore(String id, Map<String, String> name) {}

  /** Entries by topic. */
  record Topics(List<Topic> topics) {}

  /** A topic's entries. */
  record Topic(String topic, List<Entry> entries) {}

  /** An entry in one language. */
  record Entry(String entry, String question, String answer) {}

  private void shop(Context request) {
    answer(request, bot.with(bot -> shop(bot.knowledge())));
  }

  private static Shop shop(KnowledgeBase knowledge) {
    var stores =
        knowledge.stores().stream()
            .map(store -> new ShopStore(store.id(), byTag(store.names())))
            .toList();
    var languages = knowledge.languages().stream().map(Language::tag).toList();
    return new Shop(byTag(knowledge.names()), languages, stores);
  }

  private static Map<String, String> byTag(Map<Language, String> names) {
    return names.entrySet().stream()
        .collect(Collectors.toMap(name -> name.getKey().tag(), Map.Entry::getValue));
  }

  private void entries(Context request) {
    var language = Fields.language(request.queryParam("language"));
    var store = request.queryParam("store");
    answer(request, bot.with(bot -> topics(bot.knowledge(), language, store)));
  }

  private static Topics topics(
      KnowledgeBase knowledge, @Nullable Language asked, @Nullable String store) {
    Fields.requireStore(knowledge, store);
    var own = knowledge.languages().getFirst();
    var language = asked != null && knowledge.languages().contains(asked) ? asked : own;
    var topics = new LinkedHashMap<String, List<Entry>>();
    for (var entry : knowledge.entries()) {
      var wording = entry.wordings().get(language);
      if (wording != null && !entry.unanswered()) {
        topics
            .computeIfAbsent(entry.topic(), topic -> new ArrayList<>())
            .add(entry(entry, wording, store == null ? store(knowledge, language) : store));
      }
    }
    return new Topics(
        topics.entrySet().stream().map(t -> new Topic(t.getKey(), t.getValue())).toList());
  }

  private static Entry entry(FaqEntry entry, Wording wording, String store) {
    var answers = wording.answers();
    var everywhere = answers.getOrDefault(Wording.EVERY_STORE, "");
    return new Entry(entry.id(), wording.question(), answers.getOrDefault(store, everywhere));
  }

  /** The store whose customers speak a language, else the shop's first. */
  private static String store(KnowledgeBase knowledge, Language language) {
    return knowledge.stores().stream()
        .filter(store -> store.language().equals(language))
        .findFirst()
        .orElse(knowledge.stores().getFirst())
        .id();
  }

  private static void answer(Context request, Object body) {
    request.result(Json.bytes(body)).contentType("application/json");
  }
}
