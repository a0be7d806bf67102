package tidings.llm;

import java.time.Duration;

/** Lets time pass; tests let none. */
@FunctionalInterface
interface Pause {
    Pause REAL = Thread::sleep;

    void of(Duration time) throws InterruptedException;
}
