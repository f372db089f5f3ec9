package dev.antiphon.processor.write.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks a call or a method's head that is too long: its last arguments go to lines of their own. */
final class CallLayout {
    /** Arguments that are all shorter than this share lines. */
    private static final int SHORT = 10;

    private CallLayout() {}

    static String of(Line line) {
        String text = line.text();
        int open = SourceText.lastGroup(text);
        if (open < 0) {
            return line.toString();
        }
        int close = SourceText.endOfGroup(text, open);
        return of(text.substring(0, open + 1), text.substring(open + 1, close), text.substring(close), line);
    }

    private static String of(String head, String arguments, String tail, Line line) {
        boolean isChain = arguments.contains(").");
        if (!isChain && line.continued(arguments + tail).fits()) {
            return line.of(head) + "\n" + line.continued(arguments + tail);
        }
        List<String> each = SourceText.split(arguments, ", ");
        if (each.size() > 1 && each.stream().allMatch(argument -> argument.length() < SHORT)) {
            return line.of(head) + "\n" + packed(each, tail, line);
        }
        if (each.size() > 1) {
            return line.of(head) + "\n" + lines(each, tail, line);
        }
        List<String> operands = new ArrayList<>(SourceText.split(arguments, " + "));
        if (operands.size() > 1) {
            operands.set(0, head + operands.get(0));
            operands.set(operands.size() - 1, operands.get(operands.size() - 1) + tail);
            return filled(operands, line);
        }
        int open = SourceText.lastGroup(arguments);
        boolean isCall = open >= 0 && SourceText.endOfGroup(arguments, open) == arguments.length() - 1;
        return isCall
                ? of(
                        head + arguments.substring(0, open + 1),
                        arguments.substring(open + 1, arguments.length() - 1),
                        ")" + tail,
                        line)
                : line.of(head) + "\n" + line.continued(arguments + tail);
    }

    private static String lines(List<String> arguments, String tail, Line line) {
        int last = arguments.size() - 1;
        String others = arguments.subList(0, last).stream()
                .map(argument -> StatementLayout.of(line.continued(argument + ",")) + "\n")
                .collect(Collectors.joining());
        return others + StatementLayout.of(line.continued(arguments.get(last) + tail));
    }

    /** As many arguments on a line as fit. */
    private static String packed(List<String> arguments, String tail, Line line) {
        StringBuilder laidOut = new StringBuilder();
        Line current = line.continued(arguments.get(0));
        for (int i = 1; i < arguments.size(); i++) {
            String end = i == arguments.size() - 1 ? tail : ",";
            boolean fits =
                    current.of(current.text() + ", " + arguments.get(i) + end).fits();
            laidOut.append(fits ? "" : current + ",\n");
            current = fits ? current.of(current.text() + ", " + arguments.get(i)) : line.continued(arguments.get(i));
        }
        return laidOut.append(current).append(tail).toString();
    }

    /** As many operands of a sum on a line as fit. */
    static String filled(List<String> operands, Line line) {
        StringBuilder laidOut = new StringBuilder();
        Line current = line.of(operands.get(0));
        for (String operand : operands.subList(1, operands.size())) {
            Line longer = current.of(current.text() + " + " + operand);
            if (longer.fits()) {
                current = longer;
            } else {
                laidOut.append(current).append('\n');
                current = line.continued("+ " + operand);
            }
        }
        return laidOut.append(current).toString();
    }
}
