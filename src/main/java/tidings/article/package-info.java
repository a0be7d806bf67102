/** The stored news: what an article is, and where articles are kept. */
@NullMarked
package tidings.article;

import org.jspecify.annotations.NullMarked;
