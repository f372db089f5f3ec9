package dev.antiphon.processor.write;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks a line that is too long, at the outermost place where that helps, as palantir-java-format does. */
final class StatementLayout {
    private static final int WIDTH = 120;
    private static final String CONTINUATION = " ".repeat(8);
    private static final Pattern LABEL = Pattern.compile("((?:case .+?|default) ->) (.+)");
    private static final Pattern TYPE_HEAD = Pattern.compile("((?:public )?final class .+?) (implements .+)");

    private StatementLayout() {}

    static String of(String line) {
        String text = line.strip();
        return laidOut(text, line.substring(0, line.length() - text.length()));
    }

    private static String laidOut(String text, String indent) {
        if (fits(text, indent)) {
            return indent + text;
        }
        String inner = indent + CONTINUATION;
        Matcher label = LABEL.matcher(text);
        if (label.matches()) {
            return labelled(label.group(1), label.group(2), indent);
        }
        Matcher head = TYPE_HEAD.matcher(text);
        if (head.matches()) {
            return indent + head.group(1) + "\n" + inner + head.group(2);
        }
        if (text.startsWith("if (") || text.startsWith("} else if (")) {
            return operands(text, indent, inner);
        }
        return text.endsWith("{") ? methodHead(text, indent) : statement(text, indent);
    }

    private static String labelled(String label, String rest, String indent) {
        if (!rest.equals("{")) {
            return laidOut(label, indent) + "\n" + laidOut(rest, indent + "    ");
        }
        String first = label.substring(0, label.indexOf(' ') + 1);
        return indent + first
                + String.join(",\n" + indent + CONTINUATION, SourceText.split(label.substring(first.length()), ", "))
                + " {";
    }

    private static String methodHead(String text, String indent) {
        String inner = indent + CONTINUATION;
        int end = SourceText.endOfGroup(text, SourceText.lastGroup(text)) + 1;
        String rest = text.substring(end).strip();
        if (rest.equals("{")) {
            return call(text, indent);
        }
        String head = text.substring(0, end);
        return (fits(head, indent) ? indent + head : call(head, indent)) + "\n" + inner + rest;
    }

    private static String statement(String text, String indent) {
        String inner = indent + CONTINUATION;
        int equals = SourceText.find(text, " = ", 0);
        if (equals >= 0 && fits(text.substring(equals + 3), inner)) {
            return indent + text.substring(0, equals + 2) + "\n" + inner + text.substring(equals + 3);
        }
        int question = SourceText.find(text, " ? ", 0);
        if (question >= 0) {
            int colon = SourceText.find(text, " : ", question);
            return indent + text.substring(0, question) + "\n"
                    + laidOut(text.substring(question + 1, colon), inner) + "\n"
                    + laidOut(text.substring(colon + 1), inner);
        }
        if (SourceText.find(text, " || ", 0) >= 0) {
            return indent + String.join("\n" + inner + "|| ", SourceText.split(text, " || "));
        }
        return SourceText.find(text, " + ", 0) >= 0 ? filled(text, indent) : call(text, indent);
    }

    private static String operands(String text, String indent, String inner) {
        return indent + String.join("\n" + inner + "&& ", text.split(" && "));
    }

    /** The arguments of the last call go to lines of their own. */
    private static String call(String text, String indent) {
        int open = SourceText.lastGroup(text);
        if (open < 0) {
            return indent + text;
        }
        int close = SourceText.endOfGroup(text, open);
        return call(text.substring(0, open + 1), text.substring(open + 1, close), text.substring(close), indent);
    }

    private static String call(String head, String arguments, String tail, String indent) {
        String inner = indent + CONTINUATION;
        boolean isChain = arguments.contains(").");
        if (!isChain && fits(arguments + tail, inner)) {
            return indent + head + "\n" + inner + arguments + tail;
        }
        List<String> each = SourceText.split(arguments, ", ");
        if (each.size() > 1) {
            return indent + head + "\n" + lines(each, tail, argument -> laidOut(argument, inner));
        }
        if (SourceText.find(arguments, " + ", 0) >= 0) {
            return filled(head + arguments + tail, indent);
        }
        int open = SourceText.lastGroup(arguments);
        boolean isCall = open >= 0 && SourceText.endOfGroup(arguments, open) == arguments.length() - 1;
        return isCall
                ? call(
                        head + arguments.substring(0, open + 1),
                        arguments.substring(open + 1, arguments.length() - 1),
                        ")" + tail,
                        indent)
                : indent + head + "\n" + inner + arguments + tail;
    }

    private static String lines(List<String> arguments, String tail, UnaryOperator<String> layout) {
        String last = arguments.get(arguments.size() - 1);
        String others = arguments.subList(0, arguments.size() - 1).stream()
                .map(argument -> layout.apply(argument + ",") + "\n")
                .collect(Collectors.joining());
        return others + layout.apply(last + tail);
    }

    /** As many operands on a line as fit. */
    private static String filled(String text, String indent) {
        StringBuilder laidOut = new StringBuilder();
        String line = indent;
        for (String operand : text.split(" (?=\\+ )")) {
            boolean isFirst = line.isBlank();
            if (!isFirst && line.length() + 1 + operand.length() > WIDTH) {
                laidOut.append(line).append('\n');
                line = indent + CONTINUATION + operand;
            } else {
                line = isFirst ? line + operand : line + " " + operand;
            }
        }
        return laidOut.append(line).toString();
    }

    private static boolean fits(String text, String indent) {
        return indent.length() + text.length() <= WIDTH;
    }
}
