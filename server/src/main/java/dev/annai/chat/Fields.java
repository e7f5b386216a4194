package dev.annai.chat;

import dev.annai.dialogue.KnowledgeBase;
import dev.annai.http.Problem;
import dev.annai.shop.Store;
import dev.annai.text.Language;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks of the fields that several requests have. */
final class Fields {

  private Fields() {}

  /** A language that was asked for; one that the shop does not have is for the bot to pass over. */
  static @Nullable Language language(@Nullable String tag) {
    if (tag == null || tag.isEmpty()) {
      return null;
    }
    if (!Language.isWellFormed(tag)) {
      throw Problem.badField("language", "no language tag (expected: BCP 47, for example ko)");
    }
    return Language.of(tag);
  }

  /** Refuses a store that the shop does not have. */
  static void requireStore(KnowledgeBase knowledge, @Nullable String store) {
    if (store != null && knowledge.store(store).isEmpty()) {
      var ids = knowledge.stores().stream().map(Store::id).collect(Collectors.joining(", "));
      throw Problem.badField("store", "unknown (expected: one of %s)".formatted(ids));
    }
  }

  /** A whole number in the address, from 0; 0 when it is not there. */
  static long number(@Nullable String value, String name, long most) {
    try {
      var number = value == null ? 0 : Long.parseLong(value);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw Problem.badField(name, "no whole number (expected: for example 7)");
    }
    throw Problem.badField(name, "(expected: 0 to %d)".formatted(most));
  }

  /** A yes or no in the address. */
  static boolean isTrue(@Nullable String value, String name) {
    return switch (value) {
      case null -> false;
      case "true", "" -> true;
      case "false" -> false;
      default -> throw Problem.badField(name, "(expected: true or false)");
    };
  }
}
