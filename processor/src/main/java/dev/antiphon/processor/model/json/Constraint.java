package dev.antiphon.processor.model.json;

import java.math.BigDecimal;
import java.util.List;

/** What jakarta.validation asks of a value, beyond its type. */
public sealed interface Constraint {
    /**
     * What is told where it does not hold.
     *
     * @return for people, without the value: ours, or the user's
     */
    String message();

    /**
     * The same for programs.
     *
     * @return a stable word
     */
    String code();

    /**
     * Whether null breaks it.
     *
     * @return whether there must be a value
     */
    default boolean requires() {
        return false;
    }

    /**
     * That it is there.
     *
     * @param message what is told otherwise
     */
    record NotNull(String message) implements Constraint {
        @Override
        public String code() {
            return "required";
        }

        @Override
        public boolean requires() {
            return true;
        }
    }

    /**
     * That it is not there.
     *
     * @param message what is told otherwise
     */
    record Null(String message) implements Constraint {
        @Override
        public String code() {
            return "null";
        }
    }

    /**
     * That there is something to see.
     *
     * @param message what is told otherwise
     */
    record NotBlank(String message) implements Constraint {
        @Override
        public String code() {
            return "blank";
        }

        @Override
        public boolean requires() {
            return true;
        }
    }

    /**
     * That there is something in it.
     *
     * @param message what is told otherwise
     */
    record NotEmpty(String message) implements Constraint {
        @Override
        public String code() {
            return "empty";
        }

        @Override
        public boolean requires() {
            return true;
        }
    }

    /**
     * How much there is.
     *
     * @param min the least
     * @param max the most
     * @param message what is told otherwise
     */
    record Size(int min, int max, String message) implements Constraint {
        @Override
        public String code() {
            return "size";
        }
    }

    /**
     * A number's bound.
     *
     * @param side which side it bounds
     * @param value the bound
     * @param code {@code min}, {@code max}, or what a sign is called
     * @param message what is told otherwise
     */
    record Bound(Side side, BigDecimal value, String code, String message) implements Constraint {
        /** On which side of a bound a number must be. */
        public enum Side {
            /** Not below. */
            AT_LEAST(">=", "isAtLeast"),
            /** Not above. */
            AT_MOST("<=", "isAtMost"),
            /** Above. */
            MORE_THAN(">", "isMoreThan"),
            /** Below. */
            LESS_THAN("<", "isLessThan");

            private final String operator;
            private final String method;

            Side(String operator, String method) {
                this.operator = operator;
                this.method = method;
            }

            /**
             * How primitives are compared.
             *
             * @return the operator
             */
            public String operator() {
                return operator;
            }

            /**
             * How other numbers are compared.
             *
             * @return the method
             */
            public String method() {
                return method;
            }
        }
    }

    /**
     * How many digits a number has.
     *
     * @param integer the most before the point
     * @param fraction the most behind it
     * @param message what is told otherwise
     */
    record Digits(int integer, int fraction, String message) implements Constraint {
        @Override
        public String code() {
            return "digits";
        }
    }

    /**
     * A pattern for the whole of it.
     *
     * @param regexp the pattern
     * @param flags the names of its flags
     * @param code {@code pattern}, or {@code email}
     * @param message what is told otherwise
     */
    record Matches(String regexp, List<String> flags, String code, String message) implements Constraint {}

    /**
     * An address of mail.
     *
     * @param message what is told otherwise
     */
    record Email(String message) implements Constraint {
        @Override
        public String code() {
            return "email";
        }
    }

    /**
     * Where a time is from now.
     *
     * @param method what is asked, {@code isPast}
     * @param code {@code past}, or {@code future}
     * @param message what is told otherwise
     */
    record InTime(String method, String code, String message) implements Constraint {}

    /**
     * What a boolean is.
     *
     * @param expected what it must be
     * @param message what is told otherwise
     */
    record Asserted(boolean expected, String message) implements Constraint {
        @Override
        public String code() {
            return "assert";
        }
    }
}
