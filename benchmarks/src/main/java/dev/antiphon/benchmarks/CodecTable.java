package dev.antiphon.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What a run gave, as tables in Markdown: one of reading, one of writing. */
final class CodecTable {
    private static final String OURS = "antiphon";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** By direction, then record, then contender, in the order of the run. */
    private final Map<String, Map<String, Map<String, Cell>>> cells = new LinkedHashMap<>();

    CodecTable(Collection<RunResult> results) {
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            cells.computeIfAbsent(
                            benchmark.substring(benchmark.lastIndexOf('.') + 1), direction -> new LinkedHashMap<>())
                    .computeIfAbsent(result.getParams().getParam("sample"), sample -> new LinkedHashMap<>())
                    .put(result.getParams().getParam("contender"), Cell.of(result));
        }
    }

    @Override
    public String toString() {
        return cells.entrySet().stream()
                .map(direction -> table(direction.getKey(), direction.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String table(String direction, Map<String, Map<String, Cell>> rows) {
        List<String> contenders = rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("| " + direction + " | " + String.join(" | ", contenders) + " |");
        lines.add("|---|" + "---|".repeat(contenders.size()));
        rows.forEach((sample, row) -> lines.add(contenders.stream()
                .map(contender -> cell(row, contender))
                .collect(Collectors.joining(" | ", "| " + sample + " | ", " |"))));
        lines.add(contenders.stream()
                .map(contender -> mean(rows.values(), contender))
                .collect(Collectors.joining(" | ", "| geometric mean | ", " |")));
        return String.join("\n", lines);
    }

    private static String cell(Map<String, Cell> row, String contender) {
        Cell cell = row.get(contender);
        Cell ours = row.get(OURS);
        if (cell == null) {
            return "–";
        }
        return cell + (ours == null || contender.equals(OURS) ? "" : ratio(cell.nanos() / ours.nanos()));
    }

    /** How many times as long as ours the contender takes, over the records that both have. */
    private static String mean(Collection<Map<String, Cell>> rows, String contender) {
        double logarithms = rows.stream()
                .filter(row -> row.containsKey(OURS) && row.containsKey(contender))
                .mapToDouble(row ->
                        Math.log(row.get(contender).nanos() / row.get(OURS).nanos()))
                .average()
                .orElse(Double.NaN);
        return ratio(Math.exp(logarithms)).strip();
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, " **%.2f**", ratio);
    }

    /** Time and allocation of one operation. */
    private record Cell(double nanos, double error, double bytes) {
        static Cell of(RunResult result) {
            Result<?> time = result.getPrimaryResult();
            Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
            return new Cell(
                    time.getScore(), time.getScoreError(), allocated == null ? Double.NaN : allocated.getScore());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f ± %.0f ns, %.0f B", nanos, error, bytes);
        }
    }
}
