package dev.antiphon;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@link Routes} does as a program. */
final class RoutesPrinter {
    private static final String USAGE = """
            usage: java -cp CLASSPATH dev.antiphon.Routes [SOCKET]
            Prints the routes of a user socket, named by its class with or without the package; of all, if none is named.""";

    private static final int PRINTED = 0;
    private static final int NOT_FOUND = 1;
    private static final int MISUSED = 2;

    private final RoutesListings listings;
    private final PrintStream out;
    private final PrintStream err;

    RoutesPrinter(RoutesListings listings, PrintStream out, PrintStream err) {
        this.listings = listings;
        this.out = out;
        this.err = err;
    }

    /** Prints what is asked for, and gives the exit code. */
    int print(String... args) throws IOException {
        if (List.of(args).equals(List.of("--help"))) {
            out.println(USAGE);
            return PRINTED;
        }
        if (args.length > 1 || (args.length == 1 && args[0].startsWith("-"))) {
            err.println(USAGE);
            return MISUSED;
        }
        SortedMap<String, String> all = listings.byName();
        if (all.isEmpty()) {
            err.println("There is no routes listing on the class path. The compiler writes one for each class annotated"
                    + " @UserSocket, beside the classes: is target/classes on the class path?");
            return NOT_FOUND;
        }
        return args.length == 0 ? print(all) : print(args[0], all);
    }

    private int print(String name, SortedMap<String, String> all) {
        SortedMap<String, String> named = new TreeMap<>(all);
        named.keySet().removeIf(socket -> !("." + socket).endsWith("." + name));
        if (!named.isEmpty()) {
            return print(named);
        }
        err.println(all.keySet().stream()
                .collect(Collectors.joining("\n  ", "There is no user socket " + name + ". There are:\n  ", "")));
        return NOT_FOUND;
    }

    private int print(Map<String, String> found) {
        out.print(String.join("\n\n", found.values()));
        out.flush();
        return PRINTED;
    }
}
