package tidings.alert;

/** Index terms as 64-bit numbers: FNV-1a over UTF-16 units, finished as MurmurHash3. Stored topics are written in it. */
final class TermHash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private TermHash() {}

    static long of(String term) {
        long hash = BASIS;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /** The same number with its bits spread evenly. */
    static long mixed(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
