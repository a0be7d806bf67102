/** Finding by meaning beside finding by words: sentence embeddings, for those who have a model for them. */
@NullMarked
package tidings.embed;

import org.jspecify.annotations.NullMarked;
