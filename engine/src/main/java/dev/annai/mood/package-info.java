/**
 * How the customer feels, from the words and marks of an utterance.
 *
 * <p>Start reading at {@link dev.annai.mood.MoodModel}. A mood is a reading, not a decision: who is
 * handed to a person is for the rulebook.
 */
@NullMarked
package dev.annai.mood;

import org.jspecify.annotations.NullMarked;
