package dev.antiphon.dispatch;

/** A query parameter of a connect is missing or malformed: the connection is refused with 403. */
public final class InvalidConnectParamException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private InvalidConnectParamException(String message) {
        super(message);
    }

    static InvalidConnectParamException missing(String name) {
        return new InvalidConnectParamException("the connect parameter \"" + name + "\" is missing");
    }

    /** Without the value, which may be a secret. */
    static InvalidConnectParamException malformed(String name) {
        return new InvalidConnectParamException("the connect parameter \"" + name + "\" is malformed");
    }
}
