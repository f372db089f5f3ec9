package dev.antiphon.processor.check;

import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import java.util.Optional;

/** A path that a server can mount. */
final class PathCheck {
    /** What clients add to the path. */
    private static final String WEBSOCKET = "/websocket";

    private PathCheck() {}

    static void check(Located<String> path, Report report) {
        problem(path.value())
                .ifPresent(problem ->
                        report.add(Fault.BadPath, path.place(), path.value(), problem, corrected(path.value())));
    }

    private static Optional<String> problem(String path) {
        if (!path.startsWith("/")) {
            return Optional.of("does not start with /");
        }
        if (path.endsWith("/")) {
            return Optional.of("ends with /");
        }
        if (path.endsWith(WEBSOCKET)) {
            return Optional.of("ends with " + WEBSOCKET + ", which clients add by themselves");
        }
        if (path.contains("//")) {
            return Optional.of("has an empty part");
        }
        return path.chars().allMatch(PathCheck::isPlain)
                ? Optional.empty()
                : Optional.of("has more in it than letters, digits, - . _ ~ and /");
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~/".indexOf(c) >= 0;
    }

    private static String corrected(String path) {
        String plain = path.replaceFirst("[^A-Za-z0-9._~/-].*", "")
                .replaceAll("/+", "/")
                .replaceFirst("^/", "")
                .replaceFirst("(?:^|/)websocket/?$", "")
                .replaceFirst("/$", "");
        return plain.isEmpty() ? "/socket" : "/" + plain;
    }
}
