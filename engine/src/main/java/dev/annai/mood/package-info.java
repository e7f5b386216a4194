/**
 * How the customer feels, from the words and marks of an utterance and from the turns before.
 *
 * <p>Start reading at {@link dev.annai.mood.MoodModel}, which reads one utterance; then {@link
 * dev.annai.mood.Patience}, which adds up a conversation: keep one in the dialogue, decide by
 * {@code patience.felt(mood, trials)}, keep {@code patience.after(mood, trials)}. A mood is a
 * reading, not a decision: who is handed to a person is for the rulebook, which asks {@link
 * dev.annai.mood.Mood#upset}. Nothing here knows Lucene, files or the desk.
 */
@NullMarked
package dev.annai.mood;

import org.jspecify.annotations.NullMarked;
