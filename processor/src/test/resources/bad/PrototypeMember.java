package bad;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import java.util.List;

@Channel("trees")
final class TreeChannel {
    @Join
    void join() {}

    @HandleIn
    void plant(List<Tree> trees) {}

    // error: [Antiphon/PrototypeMember] String __proto__ is called __proto__ in JSON, which JavaScript takes for an object's prototype.
    // cure: Give it another name: rename it, or write @JsonProperty("…").
    // ^ column 5
    record Tree(String name, String __proto__, Parent parent) {}

    // error: [Antiphon/PrototypeMember] @JsonProperty("__proto__") String kind is called __proto__ in JSON, which JavaScript takes for an object's prototype.
    // cure: Give it another name: rename it, or write @JsonProperty("…").
    // ^ column 5
    record Parent(@JsonProperty("__proto__") String kind) {}
}
