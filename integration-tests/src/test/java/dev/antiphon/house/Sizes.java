package dev.antiphon.house;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How long things of one kind are, the shortest first. */
final class Sizes {
    private final List<Sized> sorted;

    Sizes(List<Sized> all) {
        this.sorted = all.stream().sorted(Comparator.comparingInt(Sized::lines)).toList();
    }

    int count() {
        return sorted.size();
    }

    /** The length that so many in a hundred do not exceed. */
    int percentile(int percent) {
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(rank, 1) - 1).lines();
    }

    List<Sized> longerThan(int lines) {
        return sorted.stream().filter(one -> one.lines() > lines).toList();
    }

    private Sized longest() {
        return sorted.get(sorted.size() - 1);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d, median %d lines, nine in ten at most %d, the longest %d (%s)",
                count(),
                percentile(50),
                percentile(90),
                longest().lines(),
                longest().name());
    }
}
