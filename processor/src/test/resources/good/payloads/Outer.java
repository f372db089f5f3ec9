package payloads;

final class Outer {
    record Item(int number) {}
}
