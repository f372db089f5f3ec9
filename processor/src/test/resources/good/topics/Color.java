package topics;

enum Color {
    RED,
    GREEN
}
