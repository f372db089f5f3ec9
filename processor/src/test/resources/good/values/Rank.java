package values;

import com.fasterxml.jackson.annotation.JsonFormat;

@JsonFormat(shape = JsonFormat.Shape.NUMBER)
enum Rank {
    FIRST,
    SECOND
}
