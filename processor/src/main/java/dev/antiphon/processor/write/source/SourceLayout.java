package dev.antiphon.processor.write.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays JavaPoet's source out as this project's formatter would, palantir-java-format at 120 columns, which a test holds
 * it to: fields close together, short javadoc on one line, long lines broken as a person would break them.
 */
final class SourceLayout {
    private static final Pattern ANNOTATED_NESTED_TYPE = Pattern.compile("\\. @Nullable ");

    /** A class's own, or a nested class's: there a name of JSON. */
    private static final Pattern FIELD = Pattern.compile("    [^ ].*;|        (?:private )?static final .*;");

    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}");

    private SourceLayout() {}

    static String of(String source) {
        List<String> lines =
                withoutGapsBetweenFields(joined(tidied(source).lines().toList()));
        StringBuilder laidOut = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("/**")) {
                int end = endOfJavadoc(lines, i);
                laidOut.append(JavadocLayout.of(lines.subList(i, end + 1)));
                i = end;
            } else {
                laidOut.append(StatementLayout.of(lines.get(i))).append('\n');
            }
        }
        return laidOut.toString();
    }

    private static String tidied(String source) {
        String filled = EMPTY_BODY.matcher(source).replaceAll("{}");
        return ANNOTATED_NESTED_TYPE.matcher(filled).replaceAll(".@Nullable ");
    }

    /** JavaPoet breaks long signatures where it likes; here each is one line again. */
    private static List<String> joined(List<String> lines) {
        List<String> whole = new ArrayList<>();
        boolean continues = false;
        for (String line : lines) {
            if (continues) {
                String start = whole.remove(whole.size() - 1);
                whole.add(start + (start.endsWith("(") ? "" : " ") + line.strip());
            } else {
                whole.add(line);
            }
            continues = isUnfinished(whole.get(whole.size() - 1));
        }
        return whole;
    }

    private static boolean isUnfinished(String line) {
        String text = line.strip();
        boolean isCode = !text.isEmpty() && !text.startsWith("@") && !text.startsWith("*") && !text.startsWith("/*");
        return isCode && !text.endsWith(";") && !text.endsWith("{") && !text.endsWith("}");
    }

    private static List<String> withoutGapsBetweenFields(List<String> lines) {
        List<String> close = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean isGap = lines.get(i).isEmpty()
                    && isField(lines.get(i - 1))
                    && isField(lines.get(i + 1))
                    && lines.get(i - 1).contains(" static ") == lines.get(i + 1).contains(" static ")
                    && !lines.get(i - 2).strip().equals("*/");
            if (!isGap) {
                close.add(lines.get(i));
            }
        }
        return close;
    }

    private static boolean isField(String line) {
        return FIELD.matcher(line).matches();
    }

    private static int endOfJavadoc(List<String> lines, int start) {
        int end = start;
        while (!lines.get(end).strip().equals("*/")) {
            end++;
        }
        return end;
    }
}
