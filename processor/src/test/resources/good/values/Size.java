package values;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

enum Size {
    @JsonProperty("small")
    @JsonAlias({"s", "tiny"})
    SMALL,
    LARGE {
        @Override
        public String toString() {
            return "very large";
        }
    },
    @JsonEnumDefaultValue
    OTHER
}
