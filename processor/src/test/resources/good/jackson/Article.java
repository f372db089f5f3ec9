package jackson;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Optional;

@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(Include.NON_EMPTY)
@JsonIgnoreProperties("seller")
@JsonPropertyOrder("title")
record Article(
        @JsonProperty("no") int number,
        @JsonAlias({"name", "label"}) String title,
        List<String> tagWords,
        Optional<String> subTitle,
        @JsonInclude(Include.NON_DEFAULT) double discount,
        @JsonProperty(required = true) Optional<Integer> inStock,
        @JsonProperty(access = Access.WRITE_ONLY) String secret,
        @JsonProperty(access = Access.READ_ONLY) String createdBy,
        @JsonIgnore String internal,
        String seller,
        @JsonUnwrapped(prefix = "size_") Size size) {
    /** Not a component, and written all the same. */
    public String getSlug() {
        return title.replace(' ', '-');
    }

    record Size(int width, Optional<Integer> height) {}
}
