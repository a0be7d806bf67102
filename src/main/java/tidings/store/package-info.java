/** The one SQLite file: its schema, its migrations, and every port that is kept in it. */
@NullMarked
package tidings.store;

import org.jspecify.annotations.NullMarked;
