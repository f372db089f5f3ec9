package dev.antiphon.benchmarks;

import dev.antiphon.benchmarks.Board.Player;
import dev.antiphon.benchmarks.Order.Address;
import dev.antiphon.benchmarks.Order.Contact;
import dev.antiphon.benchmarks.Order.Customer;
import dev.antiphon.benchmarks.Order.Payment;
import dev.antiphon.benchmarks.Shape.Circle;
import dev.antiphon.benchmarks.Shape.Label;
import dev.antiphon.benchmarks.Shape.Line;
import java.util.List;

/** The records, of the sizes that messages have. */
final class Samples {
    static final List<Sample<?>> ALL = List.of(
            new Sample<>("small", Cursor.class, new Cursor("ada", 412, 87), RecordsChannelPayloads.CURSOR),
            new Sample<>("flat", Profile.class, profile(), RecordsChannelPayloads.PROFILE),
            new Sample<>("nested", Order.class, order(), RecordsChannelPayloads.ORDER),
            new Sample<>("lists", Board.class, board(), RecordsChannelPayloads.BOARD),
            new Sample<>("sealed", Drawing.class, drawing(), RecordsChannelPayloads.DRAWING),
            new Sample<>("text", Article.class, article(), RecordsChannelPayloads.ARTICLE));

    private Samples() {}

    static Sample<?> named(String name) {
        return ALL.stream()
                .filter(sample -> sample.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no record is called " + name));
    }

    private static Profile profile() {
        return new Profile(
                48_213L,
                "Ada Lovelace",
                "ada@example.com",
                36,
                true,
                97.25,
                "London",
                "GB",
                1_204L,
                "en",
                false,
                5_120);
    }

    private static Order order() {
        return new Order(
                7_730_118L,
                new Customer(48_213L, "Grace Hopper", new Contact("grace@example.com", "+1 202 555 0117")),
                new Address("9 Harbour Street", "Arlington", "22201", "US"),
                new Address("1 Navy Yard", "Washington", "20374", "US"),
                new Payment("card", 129_900L, "USD", true));
    }

    private static Board board() {
        return new Board(
                "board-17",
                List.of(3, 14, 15, 92, 65, 35, 89, 79, 323, 846, 264, 338, 3279, 50, 288, 41971),
                List.of("ranked", "europe", "evening", "doubles", "final"),
                List.of(
                        new Player("ada", 1_815, true),
                        new Player("grace", 1_906, true),
                        new Player("edsger", 1_930, false),
                        new Player("barbara", 1_939, true),
                        new Player("donald", 1_938, false),
                        new Player("frances", 1_932, true)));
    }

    private static Drawing drawing() {
        return new Drawing(
                "whiteboard",
                List.of(
                        new Circle(120, 340, 45),
                        new Line(10, 20, 310, 20, "#3366cc"),
                        new Label(64, 128, "sketch of the login page"),
                        new Line(10, 20, 10, 240, "#3366cc"),
                        new Circle(500, 340, 45),
                        new Label(64, 256, "to be continued")));
    }

    private static Article article() {
        return new Article(
                "On the art of answering",
                "Zoë Müller",
                "An antiphon is sung by two choirs in turn: one half asks, the other answers.",
                List.of(
                        """
                        Two groups stand on either side of the nave. The first sings a verse, and while its last note still
                        hangs in the air the second takes up the reply. Nobody counts; everybody listens. The singer's word
                        for it is "alternatim", and the custom is older than the stone of the building it is heard in.
                        """,
                        "Whoever sings late is late for all. So the older singers teach the younger ones to breathe with the"
                                + " other side: when they draw breath, you end; when they end, you have begun. It takes a winter"
                                + " to learn, and it cannot be written down.",
                        "In Köln wird bis heute so gesungen, in Milano dopo il tramonto, à Paris le dimanche. The books differ"
                                + " in every note, the manner is the same: – question, answer, silence.",
                        "The rest is practice. Sing what is on the page, leave out what is not, and do not fill the silence"
                                + " that belongs to the others."));
    }
}
