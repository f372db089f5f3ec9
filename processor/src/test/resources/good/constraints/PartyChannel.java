package constraints;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Payloads of which more is asked than their types. */
@Channel("party")
final class PartyChannel {
    @Join
    void join(@NotNull Guest guest) {}

    @HandleIn
    void book(Booking booking) {}

    @HandleIn
    void signUp(@Valid SignUp signUp) {}

    @HandleIn
    void names(@Size(max = 5) List<@NotBlank String> names) {}

    @HandleIn
    List<@NotBlank String> others(List<@NotBlank String> names) {
        return names;
    }
}
