package bad;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/** Patterns that do not compile. */
@Channel("room")
final class BadRegexp {
    @Join
    void join() {}

    @HandleIn
    void push(Pushed pushed) {}

    record Pushed(
            // error: [Antiphon/BadRegexp] "[a-z" is no regular expression: Unclosed character class near index 3.
            // cure: Write one as java.util.regex.Pattern has it.
            //                ^
            @Pattern(regexp = "[a-z") String name,
            // error: [Antiphon/BadRegexp] "(.+@example" is no regular expression: Unclosed group near index 11.
            // cure: Write one as java.util.regex.Pattern has it.
            //              ^
            @Email(regexp = "(.+@example") String mail,
            // error: [Antiphon/BadRegexp] "*" is no regular expression: Dangling meta character '*' near index 0.
            // cure: Write one as java.util.regex.Pattern has it.
            //                                  ^
            List<@Pattern(regexp = "*") String> names) {}
}
