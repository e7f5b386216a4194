package dev.annai.chat;

import dev.annai.chat.Happening.Said;
import dev.annai.store.Conversation;

/** The last words of a person in a conversation as the desk's list shows them. */
final class Preview {

  private static final int CODE_POINTS = 120;

  private Preview() {}

  static Conversation.Preview of(Said said) {
    var line = said.text().strip().replaceAll("\\s+", " ");
    var isShort = line.codePointCount(0, line.length()) <= CODE_POINTS;
    var shown = isShort ? line : line.substring(0, line.offsetByCodePoints(0, CODE_POINTS)) + "…";
    return new Conversation.Preview(shown, said.from());
  }
}
