package bad;

import com.fasterxml.jackson.annotation.JsonFilter;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** Constraints where nobody reads them. */
@Channel("room")
final class ConstraintOfDatabind {
    @Join
    void join() {}

    @HandleIn
    // note: [Antiphon/LeftToDatabind] ConstraintOfDatabind.Filtered has no generated codec: @JsonFilter on Filtered is not understood. It is left to jackson-databind, which reads and writes it by reflection.
    // cure: That works. To be stopped here instead: -Aantiphon.databind=error.
    //               ^
    // note: [Antiphon/LeftToDatabind] Locale has no generated codec: the JDK's and Jackson's own types have no codec beyond the common ones. It is left to jackson-databind, which reads and writes it by reflection.
    // cure: That works. To be stopped here instead: -Aantiphon.databind=error.
    //               ^
    void push(Pushed pushed) {}

    @JsonFilter("mine")
    // warning: [Antiphon/ConstraintOfDatabind] @NotBlank is not checked: Filtered is left to databind (@JsonFilter on Filtered is not understood).
    // cure: Check it in the constructor, and throw an IllegalArgumentException: the client is told that it is not valid.
    //              ^
    record Filtered(@NotBlank String name) {}

    // warning: [Antiphon/ConstraintOfDatabind] @Size is not checked: Locale is left to databind (the JDK's and Jackson's own types have no codec beyond the common ones).
    // cure: Check it in the constructor, and throw an IllegalArgumentException: the client is told that it is not valid.
    //            ^
    record Pushed(@Size(max = 3) Locale locale, @NotNull Filtered filtered) {}
}
