package codecs;

enum Size {
    SMALL,
    LARGE
}
