package inherited;

interface Sent<T> {
    void sent(T value);
}
