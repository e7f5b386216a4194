/**
 * Telling other systems what happens: webhooks, signed and at least once.
 *
 * <p>Start reading at {@link dev.annai.hook.Hooks}: which events are told. They are written in the
 * transaction of what happened and sent afterwards, so nothing is told that was not kept, and
 * nothing that was kept is forgotten.
 */
@NullMarked
package dev.annai.hook;

import org.jspecify.annotations.NullMarked;
