package dev.annai.dialogue;

import dev.annai.shop.BusinessCalendar;
import dev.annai.shop.Feasts;
import dev.annai.shop.Lookup;
import dev.annai.shop.Store;
import dev.annai.slot.Slot;
import dev.annai.text.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which store a question is about: the order's, else the named region's, else the named currency's,
 * else the one that is remembered or that the page asked for, else the language's; where a language
 * is no store's own, the store that alone keeps a feast which was named.
 *
 * @param guessed only the language spoke for it, and the language is no store's own
 * @param remembered it holds for the next turns too
 */
record StoreChoice(Store store, boolean guessed, boolean remembered) {

  /** Cues that name a store in so many words: {@code store-kr}. */
  private static final String CUE = "store-";

  static StoreChoice of(
      KnowledgeBase knowledge, Dialogue dialogue, Reading reading, Lookup lookup) {
    var named =
        order(knowledge, lookup)
            .or(() -> region(knowledge, reading))
            .or(() -> first(knowledge, store -> reading.has(CUE + lower(store))))
            .or(() -> currency(knowledge, reading))
            .or(() -> first(knowledge, store -> store.id().equals(dialogue.store())));
    if (named.isPresent()) {
      return new StoreChoice(named.get(), false, true);
    }
    return first(knowledge, store -> store.language().equals(reading.language()))
        .map(store -> new StoreChoice(store, false, false))
        .or(() -> feast(knowledge, reading).map(store -> new StoreChoice(store, false, false)))
        .orElseGet(() -> guess(knowledge));
  }

  /** The store that is spoken of before this is read: the remembered one, else the language's. */
  static Store before(KnowledgeBase knowledge, Dialogue dialogue, Language language) {
    return first(knowledge, store -> store.id().equals(dialogue.store()))
        .or(() -> first(knowledge, store -> store.language().equals(language)))
        .orElseGet(() -> knowledge.stores().getFirst());
  }

  private static Optional<Store> order(KnowledgeBase knowledge, Lookup lookup) {
    return lookup instanceof Lookup.Found(var order)
        ? knowledge.store(order.store())
        : Optional.empty();
  }

  private static Optional<Store> region(KnowledgeBase knowledge, Reading reading) {
    return reading.said(Slot.REGION).stream()
        .findFirst()
        .flatMap(region -> knowledge.store(region.replaceAll("/.*", "")));
  }

  /** The only store that keeps a feast which was named. */
  private static Optional<Store> feast(KnowledgeBase knowledge, Reading reading) {
    var feasts = reading.said(Slot.FEAST);
    var holidays = knowledge.tables().get("holidays");
    if (feasts.isEmpty() || holidays == null) {
      return Optional.empty();
    }
    var anyDay = new BusinessCalendar(Set.of());
    var keepers =
        knowledge.stores().stream()
            .filter(store -> Feasts.of(holidays, store, anyDay).keeps(feasts.getFirst()))
            .toList();
    return keepers.size() == 1 ? Optional.of(keepers.getFirst()) : Optional.empty();
  }

  private static Optional<Store> currency(KnowledgeBase knowledge, Reading reading) {
    return reading.said(Slot.AMOUNT).stream()
        .findFirst()
        .flatMap(amount ->
            first(knowledge, store -> amount.endsWith(store.currency().getCurrencyCode())));
  }

  private static Optional<Store> first(KnowledgeBase knowledge, Predicate<Store> wanted) {
    return knowledge.stores().stream().filter(wanted).findFirst();
  }

  private static StoreChoice guess(KnowledgeBase knowledge) {
    return new StoreChoice(knowledge.stores().getFirst(), knowledge.stores().size() > 1, false);
  }

  private static String lower(Store store) {
    return store.id().toLowerCase(Locale.ROOT);
  }
}
