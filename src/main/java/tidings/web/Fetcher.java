package tidings.web;

/** Asks servers of strangers for documents. Failing is an outcome here, not an exception: the caller has to decide. */
@FunctionalInterface
public interface Fetcher {
    /**
     * Fetches one document, following redirects. Blocks until it is here as a whole or its time has run out; returns
     * whatever the server does, and early when the thread is interrupted.
     */
    Fetched fetch(FetchRequest request);
}
