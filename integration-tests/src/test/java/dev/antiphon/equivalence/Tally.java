package dev.antiphon.equivalence;

import java.util.Locale;

/** How much was compared. For one thread. */
final class Tally {
    private int shapes;
    private int byCodec;
    private long values;
    private long documents;
    private long fitting;
    private long broken;

    void shapes(int all, int byCodecs) {
        shapes = all;
        byCodec = byCodecs;
    }

    void value() {
        values++;
    }

    void document(boolean fits) {
        documents++;
        fitting += fits ? 1 : 0;
    }

    void broken() {
        broken++;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "equivalence: %,d shapes (%,d by codecs), %,d values, %,d documents (%,d of them fit), %,d broken documents",
                shapes,
                byCodec,
                values,
                documents,
                fitting,
                broken);
    }
}
