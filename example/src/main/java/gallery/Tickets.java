package gallery;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The tickets of support desks, in a database: whoever calls waits for it. */
final class Tickets {
    private static final String SELECT = "select id, customer, question, answer from ticket where desk = ? and ";
    private final DataSource database;

    Tickets(DataSource database) {
        this.database = database;
    }

    /** A question, and its answer once there is one. */
    record Ticket(long id, String customer, String question, Optional<String> answer) {}

    void createTable() throws SQLException {
        String texts = "desk varchar, customer varchar, question varchar, answer varchar";
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table ticket (id bigint generated always as identity, " + texts + ")");
        }
    }

    Ticket add(String desk, String customer, String question) throws SQLException {
        String insert = "insert into ticket (desk, customer, question) values (?, ?, ?)";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(insert, new String[] {"id"})) {
            set(statement, desk, customer, question).executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return new Ticket(keys.getLong(1), customer, question, Optional.empty());
            }
        }
    }

    /** False where it is closed already, or where there is none. */
    boolean close(long id, String answer) throws SQLException {
        String update = "update ticket set answer = ? where id = ? and answer is null";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(update)) {
            statement.setString(1, answer);
            statement.setLong(2, id);
            return statement.executeUpdate() == 1;
        }
    }

    List<Ticket> open(String desk) throws SQLException {
        return select("answer is null order by id", desk);
    }

    List<Ticket> of(String desk, String customer) throws SQLException {
        return select("customer = ? order by id", desk, customer);
    }

    private List<Ticket> select(String condition, String... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SELECT + condition);
                var rows = set(statement, values).executeQuery()) {
            List<Ticket> tickets = new ArrayList<>();
            while (rows.next()) {
                var answer = Optional.ofNullable(rows.getString(4));
                tickets.add(new Ticket(rows.getLong(1), rows.getString(2), rows.getString(3), answer));
            }
            return tickets;
        }
    }

    private static PreparedStatement set(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }
}
