package bad;

import dev.antiphon.annotation.PayloadType;

@PayloadType
// error: [Antiphon/PayloadTypeWithoutCodec] @PayloadType Shape has no codec: it is abstract, and not sealed.
// cure: Take @PayloadType away, and it is left to jackson-databind, or write a record of what it holds.
// ^ column 1
interface Shape {
    double area();
}

final class Shapes {
    @PayloadType
    // error: [Antiphon/PrivateType] Circle is private, so generated code cannot name it.
    // cure: Take private away: without a modifier it is visible in its package, and that is enough.
    //      ^
    private record Circle(double radius) {}
}
