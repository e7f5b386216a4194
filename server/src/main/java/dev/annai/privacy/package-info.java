/**
 * How long words are kept, and how a person gets or removes their own.
 *
 * <p>Start reading at {@link dev.annai.privacy.Keeping}: what the law demands and allows, per
 * category. What is removed is removed for good; that it was done stays.
 */
@NullMarked
package dev.annai.privacy;

import org.jspecify.annotations.NullMarked;
