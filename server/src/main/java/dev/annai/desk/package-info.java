/**
 * What people at the desk reach: signing in, the conversations that wait, taking and answering
 * them.
 *
 * <p>Start reading at {@link dev.annai.desk.Desk}: what an agent can do to a conversation. Who
 * holds one is told by its lease and its fencing number; what is sent without them is refused.
 */
@NullMarked
package dev.annai.desk;

import org.jspecify.annotations.NullMarked;
