/** The conversation: what people say to the program and what it answers, on whatever channel. */
@NullMarked
package tidings.chat;

import org.jspecify.annotations.NullMarked;
