package dev.antiphon.processor.write;

import com.squareup.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** How single things are put down in a listing. */
final class Listed {
    /** Stands where something carries no payload. */
    static final String NOTHING = "-";

    /** JavaPoet makes a literal of each line, and adds them up. */
    private static final String BETWEEN_LINES = "\"\n *\\+ \"";

    private Listed() {}

    /** An event or a pattern: as it is, or as it is typed in Java where it could not be told from what stands beside it. */
    static String name(String written) {
        boolean plain = written.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
        return plain ? written : CodeBlock.of("$S", written).toString().replaceAll(BETWEEN_LINES, "");
    }

    /** With commas, each of which stays with what is before it. */
    static List<String> separated(List<String> pieces) {
        List<String> separated = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            separated.add(i < pieces.size() - 1 ? pieces.get(i) + "," : pieces.get(i));
        }
        return separated;
    }
}
