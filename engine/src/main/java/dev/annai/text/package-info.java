/**
 * Reading what people type: languages, normal forms, analysis into terms.
 *
 * <p>Start reading at {@link dev.annai.text.Utterance}, then {@link dev.annai.text.Language}.
 * Lucene's analyzers are used here and in {@code dev.annai.search} only; no Lucene type appears in
 * a public signature. Nothing here knows entries, shops or dialogues.
 */
@NullMarked
package dev.annai.text;

import org.jspecify.annotations.NullMarked;
