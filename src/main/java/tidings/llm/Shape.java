package tidings.llm;

import java.util.List;

/** The shape of JSON that a model is asked for: as much of JSON Schema as is needed here. */
public sealed interface Shape {
    /** A string. */
    record Text() implements Shape {}

    /** One of these words. */
    record Choice(List<String> words) implements Shape {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** A list whose elements all have one shape. */
    record ListOf(Shape element) implements Shape {}

    /** An object with all of these fields and no others. */
    record Fields(List<Field> fields) implements Shape {
        public Fields {
            fields = List.copyOf(fields);
        }

        public static Fields of(Field... fields) {
            return new Fields(List.of(fields));
        }
    }

    /** A field of an object. */
    record Field(String name, Shape shape) {}
}
