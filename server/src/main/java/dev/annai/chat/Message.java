package dev.annai.chat;

import dev.annai.store.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a customer sends.
 *
 * @param clientId a UUID; the same one again is the same message
 * @param choice value of the choice that was taken, if one was
 */
record Message(String clientId, String text, @Nullable String choice) {

  /** Tells another message with the same id from the same one. */
  String digest() {
    return Token.hash(text + "\n" + (choice == null ? "" : choice));
  }
}
