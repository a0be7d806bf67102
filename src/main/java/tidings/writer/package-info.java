/** Digests in a model's words, every sentence checked. Knows models only by {@link tidings.llm.JsonModel}. */
@NullMarked
package tidings.writer;

import org.jspecify.annotations.NullMarked;
