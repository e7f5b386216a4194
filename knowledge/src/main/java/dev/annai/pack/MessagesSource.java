package dev.annai.pack;

import dev.annai.source.SourceLocation;
import dev.annai.source.Text;
import dev.annai.text.Language;
import java.util.Map;

/**
 * What the bot says in one language, as an editor wrote it.
 *
 * @param at where the file begins
 * @param patterns key to ICU message pattern, in the order of the file
 */
public record MessagesSource(Language language, SourceLocation at, Map<String, Text> patterns) {}
