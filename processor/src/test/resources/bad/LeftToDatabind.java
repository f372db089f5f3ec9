package bad;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import java.util.Date;
import java.util.List;

@Channel("calendar")
final class CalendarChannel {
    @Join
    void join() {}

    @HandleIn
    // note: [Antiphon/LeftToDatabind] Date has no generated codec: the JDK's and Jackson's own types have no codec beyond the common ones. It is left to jackson-databind, which reads and writes it by reflection.
    // cure: That works. To be stopped here instead: -Aantiphon.databind=error.
    //                ^
    void plan(Meeting meeting) {}

    /** What was told above is not told again. */
    @HandleIn
    Meeting move(Date to) {
        return new Meeting("", List.of(to));
    }

    @HandleIn
    // note: [Antiphon/LeftToDatabind] CalendarChannel.Nest<List<List<List<List<List<List<String>>>>>>> has no generated codec: its arguments hold ever more of itself. It is left to jackson-databind, which reads and writes it by reflection.
    // cure: That works. To be stopped here instead: -Aantiphon.databind=error.
    //                     ^
    void nest(Nest<String> nest) {}

    @HandleIn
    // note: [Antiphon/LeftToDatabind] CalendarChannel.Pause has no generated codec: its @JsonInclude(NON_DEFAULT) compares with a fresh instance. It is left to jackson-databind, which reads and writes it by reflection.
    // cure: That works. To be stopped here instead: -Aantiphon.databind=error.
    //               ^
    void pause(Pause pause) {}

    record Nest<T>(T thing, Nest<List<T>> inner) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    static class Pause {
        public int minutes = 5;
    }

    record Meeting(String title, List<Date> dates) {}
}
