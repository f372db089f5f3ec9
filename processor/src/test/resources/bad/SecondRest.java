package bad;

import dev.antiphon.annotation.*;

@Channel("org:{org}:*")
final class OrgChannel {
    @Join
    // error: [Antiphon/SecondRest] @TopicParam String rest would take what * matches, which @TopicParam String ogr takes already.
    // cure: Keep one of them: the pattern has a single *.
    //                                                   ^
    void join(@TopicParam String ogr, @TopicParam String rest) {}
}
