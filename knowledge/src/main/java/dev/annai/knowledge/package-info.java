/**
 * A knowledge pack as the engine uses it.
 *
 * <p>Start reading at {@link dev.annai.knowledge.KnowledgeLoader}: a folder in, a {@link
 * dev.annai.dialogue.KnowledgeBase} or findings out. {@link dev.annai.knowledge.Defaults} are what
 * every pack begins with. Files are read in {@code dev.annai.pack} and checked in {@code
 * dev.annai.lint}; nothing here serves, searches or decides.
 */
@NullMarked
package dev.annai.knowledge;

import org.jspecify.annotations.NullMarked;
