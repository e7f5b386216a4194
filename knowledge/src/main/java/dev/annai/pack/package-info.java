/**
 * A knowledge pack as editors wrote it: its parts, each text with the place where it stands.
 *
 * <p>Start reading at {@link dev.annai.pack.Pack}; {@code PackReader} shows which file becomes
 * which part. Every part has a reader of its own, and all faults of all files are told at once.
 * What the parts mean together is for {@code dev.annai.lint}; the values that the engine uses are
 * built in {@code dev.annai.knowledge}.
 */
@NullMarked
package dev.annai.pack;

import org.jspecify.annotations.NullMarked;
