package dev.antiphon.processor.write.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a line that is too long, at the outermost place where that helps, as palantir-java-format does. */
final class StatementLayout {
    private static final Pattern TYPE_HEAD = Pattern.compile("((?:public )?final class .+?) (implements .+)");

    private static final Pattern LAMBDA = Pattern.compile("(\\(\\w+, \\w+\\) ->) (.+)");

    private StatementLayout() {}

    static String of(String line) {
        String text = line.strip();
        return of(new Line(text, line.substring(0, line.length() - text.length())));
    }

    static String of(Line line) {
        if (line.fits()) {
            return line.toString();
        }
        String text = line.text();
        int arrow = SourceText.find(text, " -> ", 0);
        if (arrow >= 0 && (text.startsWith("case ") || text.startsWith("default "))) {
            return labelled(text.substring(0, arrow), text.substring(arrow + 4), line);
        }
        Matcher lambda = LAMBDA.matcher(text);
        if (lambda.matches() && line.continued(lambda.group(2)).fits()) {
            return line.of(lambda.group(1)) + "\n" + line.continued(lambda.group(2));
        }
        Matcher head = TYPE_HEAD.matcher(text);
        if (head.matches()) {
            return line.of(head.group(1)) + "\n" + line.continued(head.group(2));
        }
        if (text.startsWith("if (") || text.startsWith("} else if (")) {
            return condition(line);
        }
        return text.endsWith("{") ? methodHead(line) : statement(line);
    }

    private static String labelled(String label, String rest, Line line) {
        String labels = line.of(label + " ->").fits()
                ? line.of(label).toString()
                : line.of("case ")
                        + String.join(",\n" + line.continued(""), SourceText.split(label.substring(5), ", "));
        return labels + " ->" + (rest.equals("{") ? " {" : "\n" + of(line.nested(rest)));
    }

    private static String condition(Line line) {
        String text = line.text();
        int open = text.indexOf('(');
        int close = SourceText.endOfGroup(text, open);
        String separator = "\n" + line.continued("&& ");
        return line.of(text.substring(0, open + 1))
                + String.join(separator, SourceText.split(text.substring(open + 1, close), " && "))
                + text.substring(close);
    }

    private static String methodHead(Line line) {
        String text = line.text();
        int end = SourceText.endOfGroup(text, SourceText.lastGroup(text)) + 1;
        String rest = text.substring(end).strip();
        if (rest.equals("{")) {
            return CallLayout.of(line);
        }
        Line head = line.of(text.substring(0, end));
        return (head.fits() ? head : CallLayout.of(head)) + "\n" + line.continued(rest);
    }

    private static String statement(Line line) {
        String text = line.text();
        int equals = SourceText.find(text, " = ", 0);
        if (equals >= 0 && line.continued(text.substring(equals + 3)).fits()) {
            return line.of(text.substring(0, equals + 2)) + "\n" + line.continued(text.substring(equals + 3));
        }
        int arrow = equals < 0 ? -1 : SourceText.find(text, " -> ", equals);
        if (arrow >= 0 && line.continued(text.substring(arrow + 4)).fits()) {
            return line.of(text.substring(0, arrow + 3)) + "\n" + line.continued(text.substring(arrow + 4));
        }
        int question = SourceText.find(text, " ? ", 0);
        if (question >= 0) {
            int colon = SourceText.find(text, " : ", question);
            return line.of(text.substring(0, question)) + "\n"
                    + of(line.continued(text.substring(question + 1, colon))) + "\n"
                    + of(line.continued(text.substring(colon + 1)));
        }
        if (SourceText.find(text, " || ", 0) >= 0) {
            return line.of(String.join("\n" + line.continued("|| "), SourceText.split(text, " || ")))
                    .toString();
        }
        return SourceText.find(text, " + ", 0) >= 0
                ? CallLayout.filled(SourceText.split(text, " + "), line)
                : CallLayout.of(line);
    }
}
