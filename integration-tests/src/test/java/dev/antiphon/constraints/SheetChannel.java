package dev.antiphon.constraints;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Takes what is checked, and says that it did. */
@Channel("sheets")
final class SheetChannel {
    @Join
    void join() {}

    @HandleIn
    Taken fill(Sheet sheet) {
        return new Taken(sheet.tags().size());
    }

    @HandleIn
    Taken names(@Size(min = 1, max = 2) List<@NotBlank String> names) {
        return new Taken(names.size());
    }

    @HandleIn
    Taken span(Span span) {
        return new Taken(span.to() - span.from());
    }

    record Taken(int count) {}
}
