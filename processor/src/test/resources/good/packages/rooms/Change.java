package packages.rooms;

/** What changed. */
public record Change(int by) {}
