package topics;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TypedParams(
        String token,
        int age,
        Long since,
        boolean mobile,
        double ratio,
        UUID device,
        Color color,
        Optional<String> name,
        Optional<Integer> limit,
        @Nullable String nick,
        @Nullable Color favourite) {}
