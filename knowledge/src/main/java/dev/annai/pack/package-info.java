/**
 * A knowledge pack as editors wrote it: every text with the place where it stands.
 *
 * <p>Start reading at {@link dev.annai.pack.Pack}. Files become located texts ({@link
 * dev.annai.pack.Yaml}, CSV, lines), these become the parts of a pack, and whatever cannot be read
 * becomes a {@link dev.annai.pack.Finding}: nothing that an editor writes throws, and all faults
 * are told at once. What the parts mean together is for {@code dev.annai.lint}; the values that the
 * engine uses are built in {@code dev.annai.knowledge}.
 */
@NullMarked
package dev.annai.pack;

import org.jspecify.annotations.NullMarked;
