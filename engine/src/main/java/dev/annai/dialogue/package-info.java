/**
 * A turn of a conversation: utterance in, reply out.
 *
 * <p>Start reading at {@link dev.annai.dialogue.Bot}: {@code read} understands, {@code reply}
 * decides and words. Both are pure: no clock, no random, no I/O. The caller keeps the {@link
 * dev.annai.dialogue.Dialogue} between turns and carries out a reply's effects.
 */
@NullMarked
package dev.annai.dialogue;

import org.jspecify.annotations.NullMarked;
