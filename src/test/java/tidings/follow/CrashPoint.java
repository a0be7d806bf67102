package tidings.follow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Ends a program at the so-manieth call that changes its store, before it is done or right after. */
final class CrashPoint {
    private final int call;
    private final boolean after;
    private int calls;

    CrashPoint(int call, boolean after) {
        this.call = call;
        this.after = after;
    }

    /** Thrown where the program is to end. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    <T> T on(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, given) -> {
                    boolean here = method.getReturnType() == void.class && calls++ == call;
                    if (here && !after) {
                        throw new Crash();
                    }
                    try {
                        Object result = method.invoke(real, given);
                        if (here) {
                            throw new Crash();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
