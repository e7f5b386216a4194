/**
 * What every HTTP and WebSocket end of the server shares: errors, bodies, JSON.
 *
 * <p>Start reading at {@link dev.annai.http.Problem}, the one table of errors. Nothing here knows
 * what a conversation is.
 */
@NullMarked
package dev.annai.http;

import org.jspecify.annotations.NullMarked;
