/** The web of strangers: asking for a document politely, and never for one inside the operator's network. */
@NullMarked
package tidings.web;

import org.jspecify.annotations.NullMarked;
