package bad;

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

    record Meeting(String title, List<Date> dates) {}
}
