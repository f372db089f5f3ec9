package dev.antiphon.codec;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A package that its module keeps closed to Jackson, as the JDK tells it in the middle of Jackson's message. */
record ClosedPackage(String module, String name) {
    private static final Pattern TOLD = Pattern.compile("module (\\S+) does not \"(?:opens|exports) (\\S+)\"");

    /** The package that made a type impossible to read or write, if one did. */
    static Optional<ClosedPackage> in(JsonMappingException e) {
        Matcher told = TOLD.matcher(e.getOriginalMessage());
        return told.find() ? Optional.of(new ClosedPackage(told.group(1), told.group(2))) : Optional.empty();
    }

    /** What to do about it. */
    String cure() {
        return "Write \"opens " + name + ";\" in the module-info of " + module + ", for Jackson works by reflection.";
    }
}
