package codecs;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record Order(
        UUID id,
        Instant at,
        Duration patience,
        BigDecimal total,
        Size size,
        List<Item> items,
        Set<String> labels,
        Map<UUID, Integer> stock,
        Map<Size, @Nullable String> names,
        Item[] gifts,
        byte[] seal,
        Optional<Item> first,
        Optional<String> note,
        OptionalInt rank,
        @Nullable URI page,
        List<@Nullable Long> gaps,
        List<List<Optional<Size>>> deep,
        JsonNode tree,
        Object any,
        Map<String, Object> more) {}
