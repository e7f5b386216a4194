package dev.annai.dialogue;

import dev.annai.shop.Store;
import dev.annai.text.Language;

/**
 * Which store a question is about: the order's, else the named region's, else the named currency's,
 * else the one that is remembered or that the page asked for, else the language's.
 *
 * @param guessed only the language spoke for it, and the language is no store's own
 * @param remembered it holds for the next turns too
 */
record StoreChoice(Store store, boolean guessed, boolean remembered) {

  static StoreChoice of(KnowledgeBase knowledge, Dialogue dialogue, Language language) {
    var asked = dialogue.store();
    if (asked != null) {
      var store = knowledge.store(asked);
      if (store.isPresent()) {
        return new StoreChoice(store.get(), false, true);
      }
    }
    for (var store : knowledge.stores()) {
      if (store.language().equals(language)) {
        return new StoreChoice(store, false, false);
      }
    }
    return new StoreChoice(knowledge.stores().getFirst(), knowledge.stores().size() > 1, false);
  }
}
