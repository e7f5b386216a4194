/**
 * Where conversations are kept: an append-only log of numbered events per conversation, and the few
 * tables that are derived from it in the same transaction.
 *
 * <p>Start reading at {@link dev.annai.store.ConversationLog}. The same statements serve SQLite, on
 * which one thread writes, and PostgreSQL. Nothing here knows what an event means, or of HTTP.
 */
@NullMarked
package dev.annai.store;

import org.jspecify.annotations.NullMarked;
