package dev.antiphon.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a package-info says.
 *
 * @param text the whole file
 */
record PackageDescription(String text) {
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile(".*?[.](?=\\s|$)");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+ (?:[\\w.]*\\.)?([^}]*)}");

    static PackageDescription of(Path folder) throws IOException {
        return new PackageDescription(Files.readString(folder.resolve("package-info.java")));
    }

    boolean isNullMarked() {
        return text.contains("\n@NullMarked\npackage ");
    }

    long sentences() {
        return SENTENCE.matcher(comment()).results().count();
    }

    /** The first sentence, as Markdown. */
    String firstSentence() {
        Matcher sentence = SENTENCE.matcher(comment());
        return sentence.find() ? sentence.group().strip() : comment();
    }

    /** Without what marks a comment, each tag as code: a link's dots end no sentence. */
    private String comment() {
        Matcher comment = COMMENT.matcher(text);
        String inside = comment.find() ? comment.group(1) : "";
        String words = inside.replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
        return INLINE_TAG.matcher(words).replaceAll("`$1`").replaceAll("</?em>", "*");
    }
}
