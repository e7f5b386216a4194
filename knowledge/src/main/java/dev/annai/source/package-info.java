/**
 * Texts that know where they stand.
 *
 * <p>Start reading at {@link dev.annai.source.Text}. A {@link dev.annai.source.SourceFile} becomes
 * located values ({@link dev.annai.source.Yaml}, {@link dev.annai.source.CsvFile}, lines), of which
 * {@link dev.annai.source.Fields} asks key by key; what cannot be read becomes a {@link
 * dev.annai.source.Finding}. Nothing that an editor writes throws. What the texts mean is for
 * others.
 */
@NullMarked
package dev.annai.source;

import org.jspecify.annotations.NullMarked;
