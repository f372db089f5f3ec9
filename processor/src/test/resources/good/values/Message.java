package values;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "kind",
        visible = true,
        defaultImpl = Message.Other.class)
@JsonSubTypes(@JsonSubTypes.Type(value = Message.Text.class, name = "text"))
interface Message {
    String kind();

    record Text(String kind, String text) implements Message {}

    record Other(String kind) implements Message {}
}
