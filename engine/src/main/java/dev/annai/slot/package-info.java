/**
 * What an utterance says besides its subject: cues (thanks, yes, "a person, please") and slots
 * (order numbers, regions, amounts, days).
 *
 * <p>Start reading at {@link dev.annai.slot.Cues} and {@link dev.annai.slot.Slot}. Reading only:
 * nothing here decides, remembers, or knows what day it is.
 */
@NullMarked
package dev.annai.slot;

import org.jspecify.annotations.NullMarked;
