/**
 * What customers reach: single questions, suggestions, conversations, and their live connections.
 *
 * <p>Start reading at {@link dev.annai.chat.AskApi} for a turn without a past, then at {@code
 * Conversations} for one that is kept. A turn runs on one version of the bot, whole; what it asks
 * to be done is done in the transaction that keeps it.
 */
@NullMarked
package dev.annai.chat;

import org.jspecify.annotations.NullMarked;
