package values;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

enum Grade {
    A(10),
    B(20),
    @JsonEnumDefaultValue
    NONE(0);

    @JsonValue
    final int points;

    Grade(int points) {
        this.points = points;
    }
}
