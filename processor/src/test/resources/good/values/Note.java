package values;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "sort",
        visible = true)
@JsonSubTypes(@JsonSubTypes.Type(value = Note.Memo.class, name = "memo"))
sealed interface Note {
    record Memo(String text, String sort) implements Note {}
}
