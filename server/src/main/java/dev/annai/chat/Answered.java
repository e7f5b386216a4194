package dev.annai.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer's message is answered with.
 *
 * @param messages new ones of bot and system, in order
 * @param decision {@code null} while the bot is silent
 * @param receipt id of the bot's receipt
 */
record Answered(
    List<WireMessage> messages,
    @JsonInclude(Include.ALWAYS) @Nullable WireDecision decision,
    String state,
    @Nullable String receipt) {}
