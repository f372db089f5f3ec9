package constraints;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Plain, with what only shows when it is whole. */
public class Booking {
    private int from;
    private int to;

    @NotNull
    private String name;

    public int getFrom() {
        return from;
    }

    @Min(1)
    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    @Size(max = 40)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @AssertTrue(message = "must end after it begins")
    public boolean isOrdered() {
        return from < to;
    }

    @NotNull
    @Size(min = 2)
    String getInitials() {
        return name;
    }
}
