package dev.annai.chat;

import dev.annai.store.Conversation;
import java.util.Map;
import java.util.Optional;

/** What the system tells a customer about the people at the desk, in the customer's language. */
public final class Notices {

  private final CurrentBot bot;

  /** Worded by the messages of this bot's knowledge. */
  public Notices(CurrentBot bot) {
    this.bot = bot;
  }

  /** Somebody has taken the conversation. */
  public Optional<String> taken(Conversation conversation, String agent) {
    return text(conversation, SystemTexts.TAKEN, Map.of("agent", agent));
  }

  /** Whoever had the conversation is gone; it keeps its place. */
  public Optional<String> givenBack(Conversation conversation) {
    return text(conversation, SystemTexts.GIVEN_BACK, Map.of());
  }

  /** Somebody else goes on. */
  public Optional<String> transferred(Conversation conversation, String agent) {
    return text(conversation, SystemTexts.TRANSFERRED, Map.of("agent", agent));
  }

  /** The conversation was closed. */
  public Optional<String> closed(Conversation conversation) {
    return text(conversation, SystemTexts.CLOSED, Map.of());
  }

  private Optional<String> text(Conversation conversation, String key, Map<String, ?> values) {
    var language = conversation.origin().language();
    return bot.with(bot -> SystemTexts.text(bot.knowledge(), language, key, values));
  }
}
