package bad;

import dev.antiphon.annotation.PayloadType;
import java.util.List;

@PayloadType
// error: [Antiphon/GenericPayloadType] @PayloadType Page has type parameters, and a codec for each of their arguments.
// cure: Take @PayloadType away: each channel has codecs for the arguments that it uses.
// ^ column 1
record Page<T>(List<T> rows, int number) {}
