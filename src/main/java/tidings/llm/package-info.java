/** Models that are asked for JSON: the one package that knows LangChain4j. Nothing here loads it before a model is asked. */
@NullMarked
package tidings.llm;

import org.jspecify.annotations.NullMarked;
