package dev.annai.knowledge;

import dev.annai.dialogue.Notation;
import dev.annai.pack.Gap;
import dev.annai.pack.PolicyValues;
import dev.annai.pack.PolicyValues.Value;
import dev.annai.pack.TableSource;
import dev.annai.search.FaqEntry;
import dev.annai.shop.Store;
import dev.annai.source.Text;
import dev.annai.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the gaps of answers once, when a pack is loaded, so that a fact stands in one table and the
 * engine's answers are ready to be shown.
 */
final class AnswerFiller {

  private final List<Store> stores;
  private final Map<String, PolicyValues> valuesByStore = new LinkedHashMap<>();

  AnswerFiller(List<Store> stores, Map<String, TableSource> tables) {
    this.stores = stores;
    stores.forEach(store -> valuesByStore.put(store.id(), PolicyValues.of(tables, store.id())));
  }

  /** An answer for each store that has one; one for all where they are the same. */
  Map<String, String> fill(Language language, Map<String, Text> answers) {
    var filled = new LinkedHashMap<String, String>();
    for (var store : stores) {
      var text = answers.getOrDefault(store.id(), answers.get(FaqEntry.Wording.EVERY_STORE));
      if (text != null) {
        filled.put(store.id(), fill(language, store, text.value().strip()));
      }
    }
    var texts = new HashSet<>(filled.values());
    return texts.size() == 1 && filled.size() == stores.size()
        ? Map.of(FaqEntry.Wording.EVERY_STORE, texts.iterator().next())
        : filled;
  }

  private String fill(Language language, Store store, String answer) {
    var values = valuesByStore.getOrDefault(store.id(), PolicyValues.of(Map.of(), store.id()));
    var notation = new Notation(language);
    var out = new StringBuilder();
    var from = 0;
    for (var gap : Gap.of(answer)) {
      out.append(answer, from, gap.start());
      out.append(values.find(gap.name()).map(v -> word(v, notation, store)).orElse(gap.name()));
      from = gap.end();
    }
    return notation.settle(out.append(answer.substring(from)).toString());
  }

  private static String word(Value value, Notation notation, Store store) {
    return switch (value.kind()) {
      case TEXT -> value.text();
      case NUMBER -> notation.number(Long.parseLong(value.text()));
      case MONEY -> notation.money(Long.parseLong(value.text()), store.currency());
      case TIME -> notation.time(LocalTime.parse(value.text()));
      case DATE -> notation.date(LocalDate.parse(value.text()));
    };
  }
}
