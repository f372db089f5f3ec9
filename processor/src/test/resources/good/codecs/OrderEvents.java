package codecs;

interface OrderEvents {
    void drawn(Drawing drawing);

    void grown(Tree tree);
}
