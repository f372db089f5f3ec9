package values;

import com.fasterxml.jackson.annotation.JsonValue;

enum Colour {
    RED("#f00"),
    GREEN("#0f0");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    @JsonValue
    String code() {
        return code;
    }
}
