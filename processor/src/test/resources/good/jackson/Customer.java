package jackson;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public class Customer extends Person {
    public boolean active;

    private int points;
    private @Nullable String note;
    private Optional<Customer> friend = Optional.empty();
    private transient int cached;
    private String password = "";

    public int getPoints() {
        return points;
    }

    public Customer setPoints(int points) {
        this.points = points;
        return this;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public Optional<Customer> getFriend() {
        return friend;
    }

    public void setFriend(Optional<Customer> friend) {
        this.friend = friend;
    }

    @JsonIgnore
    public boolean isCached() {
        return cached > 0;
    }

    @JsonSetter("pass")
    void setPassword(String password) {
        this.password = password;
    }

    @JsonProperty("strong")
    boolean isStrong() {
        return password.length() > 12;
    }
}
